package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.RuleSentences;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Exists;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One condition of a rule: a kind of fact, whether there is one, and what is demanded of it. What has another shape is
 * shown as its sentence and stays as it is.
 */
final class ConditionCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How a fact is asked for. */
    enum Asked {
        THERE_IS(""),
        THERE_IS_NONE("not "),
        THERE_IS_SOME("exists ");

        private final String word;

        Asked(String word) {
            this.word = word;
        }
    }

    private final transient RuleDictionary dictionary;
    private final Runnable changed;
    private final Select<Asked> asked = new Select<>();
    private final Select<FactType> type = new Select<>();
    private final List<ConstraintRow> rows = new ArrayList<>();
    private final Div place = new Div();
    private final String fixed;
    private String variable = "";

    private ConditionCard(String fixed, RuleDictionary dictionary, Runnable changed) {
        this.fixed = fixed;
        this.dictionary = dictionary;
        this.changed = changed;
        getContent().addClassName("tolok-rule-condition");
    }

    static ConditionCard of(Condition condition, RuleDictionary dictionary, Runnable changed) {
        return switch (condition) {
            case Pattern pattern -> simple(Asked.THERE_IS, pattern, dictionary, changed);
            case Not(Pattern pattern) -> simple(Asked.THERE_IS_NONE, pattern, dictionary, changed);
            case Exists(Pattern pattern) -> simple(Asked.THERE_IS_SOME, pattern, dictionary, changed);
            default -> {
                var card = new ConditionCard(RulePrinter.print(condition), dictionary, changed);
                var sentence = RuleSentences.print(condition, card.getLocale(), Optional.of(dictionary));
                var words = new Paragraph(sentence);
                var hint = new Paragraph(card.getTranslation("rules.form.elsewhere"));
                hint.addClassName("tolok-rule-note");
                card.getContent().add(words, hint);
                yield card;
            }
        };
    }

    static ConditionCard fresh(RuleDictionary dictionary, Runnable changed) {
        var first = dictionary.indicators().stream().findFirst();
        var card = simple(
                Asked.THERE_IS, new Pattern(FactType.INDICATOR, Optional.empty(), List.of()), dictionary, changed);
        first.ifPresent(
                indicator -> card.add(ConstraintRow.fresh("code", indicator.code(), card::type, dictionary, changed)));
        card.add(ConstraintRow.fresh("value", "0", card::type, dictionary, changed));
        return card;
    }

    private static ConditionCard simple(Asked how, Pattern pattern, RuleDictionary dictionary, Runnable changed) {
        var card = new ConditionCard("", dictionary, changed);
        card.variable = pattern.variable().map(name -> name + " : ").orElse("");
        card.build(how, pattern);
        return card;
    }

    private void build(Asked how, Pattern pattern) {
        asked.setItems(Asked.values());
        asked.setItemLabelGenerator(a ->
                getTranslation("rules.form." + a.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        asked.setValue(how);
        asked.setAriaLabel(getTranslation("rules.form.asked"));
        asked.addValueChangeListener(event -> changed.run());
        type.setItems(FactType.values());
        type.setItemLabelGenerator(t ->
                getTranslation("rules.fact." + t.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        type.setValue(pattern.type());
        type.setAriaLabel(getTranslation("rules.form.fact"));
        type.addValueChangeListener(event -> {
            rows.clear();
            place.removeAll();
            changed.run();
        });
        var more = new Button(getTranslation("rules.form.add-demand"), VaadinIcon.PLUS.create(), click -> {
            add(ConstraintRow.fresh(type().fieldNames().getFirst(), "", this::type, dictionary, changed));
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        place.addClassName("tolok-rule-demands");
        var head = new Div(asked, type);
        head.addClassName("tolok-rule-ask");
        getContent().add(head, place, more);
        pattern.constraints().forEach(constraint -> add(ConstraintRow.of(constraint, this::type, dictionary, changed)));
    }

    String text() {
        return !fixed.isEmpty()
                ? fixed
                : asked.getValue().word
                        + variable
                        + type().word()
                        + rows.stream().map(ConstraintRow::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private FactType type() {
        return type.getValue();
    }

    private void add(ConstraintRow row) {
        rows.add(row);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("rules.form.remove"));
        var line = new Div(row, remove);
        line.addClassName("tolok-rule-demand");
        remove.addClickListener(click -> {
            rows.remove(row);
            line.removeFromParent();
            changed.run();
        });
        place.add(line);
    }
}
