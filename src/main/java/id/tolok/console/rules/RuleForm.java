package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One rule as a form: who it is, when it holds, what happens then. Spells itself as rule text. */
final class RuleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Runnable changed;
    private final transient RuleDictionary dictionary;
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final TextField titleEn = new TextField();
    private final TextField basis = new TextField();
    private final Select<Phase> phase = new Select<>();
    private final String table;
    private final List<ConditionCard> conditions = new ArrayList<>();
    private final List<WriteCard> writes = new ArrayList<>();
    private final Div when = new Div();
    private final Div then = new Div();

    RuleForm(RuleDefinition rule, RuleDictionary dictionary, Runnable changed) {
        this.dictionary = dictionary;
        this.changed = changed;
        this.table = rule.metadata().table().orElse("");
        fill(name, "name", rule.name());
        fill(title, "title", rule.metadata().title().orElse(""));
        fill(titleEn, "title-en", rule.metadata().titleEn().orElse(""));
        fill(basis, "basis", rule.metadata().basis().orElse(""));
        phase.setId("form-phase");
        phase.setLabel(getTranslation("rules.form.phase"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(p -> getTranslation("rules.form.phase-" + p.code()));
        phase.setValue(rule.phase());
        phase.addValueChangeListener(event -> {
            writes.forEach(write -> write.inPhase(phase.getValue()));
            tell();
        });
        rule.conditions().forEach(condition -> add(ConditionCard.of(condition, dictionary, this::tell)));
        rule.writes().forEach(write -> add(new WriteCard(write, dictionary, this::tell)));
        writes.forEach(write -> write.inPhase(rule.phase()));
        var head = new Div(title, titleEn, basis, phase, name);
        head.addClassName("tolok-rule-fields");
        getContent().addClassName("tolok-rule-form");
        getContent()
                .add(
                        head,
                        new H3(getTranslation("rules.form.when")),
                        when,
                        button("add-condition", () -> add(ConditionCard.fresh(dictionary, this::tell))),
                        new H3(getTranslation("rules.form.then")),
                        then,
                        button("add-write", () -> {
                            var write = WriteCard.fresh(dictionary, phase.getValue(), this::tell);
                            add(write);
                        }));
    }

    /** As it stands in a file; one line for each condition and each write. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add("rule " + quoted(name.getValue()));
        metadata(lines, "title", title.getValue());
        metadata(lines, "title_en", titleEn.getValue());
        metadata(lines, "basis", basis.getValue());
        metadata(lines, "table", table);
        lines.add("    agenda-group " + quoted(phase.getValue().code()));
        lines.add("when");
        conditions.forEach(condition -> lines.add("    " + condition.text()));
        lines.add("then");
        writes.forEach(write -> lines.add("    " + write.text()));
        lines.add("end");
        return String.join("\n", lines);
    }

    /** Marks the card that stands in a line of {@link #text()}, counted from 1. */
    void mark(int line, String message) {
        int first = (int) text().lines().takeWhile(text -> !text.equals("when")).count() + 2;
        Optional<Component> card = line >= first && line < first + conditions.size()
                ? Optional.of(conditions.get(line - first))
                : line > first + conditions.size() && line <= first + conditions.size() + writes.size()
                        ? Optional.of(writes.get(line - first - conditions.size() - 1))
                        : Optional.empty();
        card.ifPresent(found -> {
            found.getElement().getClassList().add("tolok-rule-wrong");
            found.getElement().setAttribute("title", message);
        });
    }

    void unmark() {
        conditions.forEach(card -> card.getElement().getClassList().remove("tolok-rule-wrong"));
        writes.forEach(card -> card.getElement().getClassList().remove("tolok-rule-wrong"));
    }

    private void add(ConditionCard card) {
        conditions.add(card);
        when.add(row(card, () -> conditions.remove(card)));
        tell();
    }

    private void add(WriteCard card) {
        writes.add(card);
        then.add(row(card, () -> writes.remove(card)));
        tell();
    }

    private Div row(Component card, Runnable gone) {
        var row = new Div(card);
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            gone.run();
            row.removeFromParent();
            tell();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("rules.form.remove"));
        remove.setTooltipText(getTranslation("rules.form.remove"));
        row.add(remove);
        row.addClassName("tolok-rule-card");
        return row;
    }

    private Button button(String action, Runnable work) {
        var button = new Button(getTranslation("rules.form." + action), VaadinIcon.PLUS.create(), click -> work.run());
        button.setId("form-" + action);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void fill(TextField field, String label, String value) {
        field.setId("form-" + label);
        field.setLabel(getTranslation("rules.form." + label));
        field.setValue(value);
        field.addValueChangeListener(event -> tell());
    }

    /** Not while it is being filled. */
    private void tell() {
        if (isAttached()) {
            changed.run();
        }
    }

    private static void metadata(List<String> lines, String annotation, String value) {
        if (!value.isBlank()) {
            lines.add("    @" + annotation + "(" + quoted(value) + ")");
        }
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
