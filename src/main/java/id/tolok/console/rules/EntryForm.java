package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fields over the keys of one entry of a manifest; keys without a field stay as they are. */
abstract class EntryForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> entry;
    private final transient Consumer<Map<String, Object>> changed;
    private final Div fields = new Div();

    EntryForm(String code, Map<String, Object> entry, Consumer<Map<String, Object>> changed) {
        this.entry = new LinkedHashMap<>(entry);
        this.changed = changed;
        fields.addClassName("tolok-rule-fields");
        getContent().addClassName("tolok-rule-form");
        getContent().add(new H3(code), fields);
    }

    static Map<String, Object> titles(String id, String en) {
        var titles = new LinkedHashMap<String, Object>();
        titles.put("id", id);
        titles.put("en", en);
        return titles;
    }

    final void note(String sentence) {
        getContent().add(new Paragraph(sentence));
    }

    /** A text in both languages under a key. */
    final void both(String key, String label) {
        var now = entry.get(key) instanceof Map<?, ?> map ? map : Map.of();
        var id = text(label + "-id", String.valueOf(now.containsKey("id") ? now.get("id") : ""));
        var en = text(label + "-en", String.valueOf(now.containsKey("en") ? now.get("en") : ""));
        Runnable store = () -> put(key, titles(id.getValue(), en.getValue()));
        id.addValueChangeListener(event -> store.run());
        en.addValueChangeListener(event -> store.run());
    }

    final void one(String key, String label) {
        var field = text(label, entry.get(key) instanceof String now ? now : "");
        field.addValueChangeListener(event -> put(key, field.getValue().strip()));
    }

    /** Least and most. */
    final void range() {
        var now = entry.get("range") instanceof List<?> list ? list : List.of();
        var least = text("least", now.size() == 2 ? String.valueOf(now.getFirst()) : "");
        var most = text("most", now.size() == 2 ? String.valueOf(now.getLast()) : "");
        Runnable store = () -> {
            if (least.isEmpty() && most.isEmpty()) {
                remove("range");
            } else {
                put(
                        "range",
                        List.of(
                                FormCodes.number(least.getValue().strip()),
                                FormCodes.number(most.getValue().strip())));
            }
        };
        least.addValueChangeListener(event -> store.run());
        most.addValueChangeListener(event -> store.run());
    }

    /** One of some words; the first one is what no word means, unless the key is needed. */
    final void choice(String key, List<String> words, boolean needed) {
        var select = new Select<String>();
        select.setId("entry-" + key);
        select.setLabel(getTranslation("rules.entry." + key));
        select.setItems(words);
        select.setItemLabelGenerator(word -> word.isEmpty() ? "–" : label(key, word));
        select.setValue(entry.get(key) instanceof String now && words.contains(now) ? now : words.getFirst());
        select.addValueChangeListener(event -> {
            if (!needed && event.getValue().equals(words.getFirst())) {
                remove(key);
            } else {
                put(key, event.getValue());
            }
        });
        fields.add(select);
    }

    final void truth(String key, boolean otherwise) {
        var box = new Checkbox(getTranslation("rules.entry." + key));
        box.setId("entry-" + key);
        box.setValue(entry.get(key) instanceof String now ? now.equals("true") : otherwise);
        box.addValueChangeListener(event -> {
            if (event.getValue() == otherwise) {
                remove(key);
            } else {
                put(key, String.valueOf(event.getValue()));
            }
        });
        fields.add(box);
    }

    /** What a word of a choice is called. */
    String label(String key, String word) {
        return getTranslation("rules.entry." + key + "-" + word);
    }

    final void put(String key, Object value) {
        entry.put(key, value);
        changed.accept(entry);
    }

    private void remove(String key) {
        entry.remove(key);
        changed.accept(entry);
    }

    final boolean says(String key) {
        return entry.containsKey(key);
    }

    final void add(Component field) {
        fields.add(field);
    }

    private TextField text(String label, String value) {
        var field = new TextField(getTranslation("rules.entry." + label));
        field.setId("entry-" + label);
        field.setValue(value);
        fields.add(field);
        return field;
    }
}
