package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.pack.DictionaryFile.Section;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Asks how a new entry of the dictionary is called: for people in two languages, and for rules by a code. */
final class CodeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField id = new TextField();
    private final TextField en = new TextField();
    private final TextField code = new TextField();
    private final Section section;
    private boolean typed;

    CodeDialog(Section section, List<String> taken, BiConsumer<String, Titles> then) {
        this.section = section;
        setHeaderTitle(
                getTranslation("rules.dictionary.new-entry", getTranslation("rules.dictionary." + section.key())));
        field(id, "title-id");
        field(en, "title-en");
        field(code, "code");
        code.setHelperText(getTranslation("rules.dictionary.code-help"));
        id.setValueChangeMode(ValueChangeMode.EAGER);
        id.addValueChangeListener(event -> suggest());
        code.addValueChangeListener(event -> typed |= event.isFromClient());
        var form = new FormLayout(id, en, code);
        form.setMaxWidth("30rem");
        add(form);
        var go = new Button(getTranslation("rules.dictionary.add"), click -> {
            var wanted = code.getValue().strip();
            boolean wrong = wanted.isEmpty() || taken.contains(wanted);
            code.setInvalid(wrong);
            code.setErrorMessage(getTranslation("rules.dictionary.code-wrong"));
            id.setInvalid(id.isEmpty());
            if (!wrong && !id.isEmpty()) {
                close();
                then.accept(wanted, new Titles(id.getValue(), en.isEmpty() ? id.getValue() : en.getValue()));
            }
        });
        go.setId("dictionary-add");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }

    private void field(TextField field, String name) {
        field.setId("dictionary-" + name);
        field.setLabel(getTranslation("rules.dictionary." + name));
        field.setRequiredIndicatorVisible(true);
    }

    private void suggest() {
        if (!typed) {
            var plain = Normalizer.normalize(id.getValue(), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "_")
                    .replaceAll("^[_0-9]+|_+$", "");
            code.setValue(
                    switch (section) {
                        case ASPECTS, INDICATORS -> plain;
                        case TABLES -> id.getValue();
                        default -> plain.toUpperCase(Locale.ROOT);
                    });
        }
    }
}
