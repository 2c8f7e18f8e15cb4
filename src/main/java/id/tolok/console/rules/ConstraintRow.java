package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is demanded of a fact, or remembered of it: field, comparison, value. Another shape stays as it is. */
final class ConstraintRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String REMEMBER = ":";
    private static final List<String> SIGNS = List.of("==", "!=", ">=", ">", "<=", "<", "in", "not in", REMEMBER);

    private final transient Supplier<FactType> type;
    private final transient RuleDictionary dictionary;
    private final Runnable changed;
    private final Select<String> field = new Select<>();
    private final Select<String> sign = new Select<>();
    private final ComboBox<String> value = new ComboBox<>();
    private final String fixed;

    private ConstraintRow(String fixed, Supplier<FactType> type, RuleDictionary dictionary, Runnable changed) {
        this.fixed = fixed;
        this.type = type;
        this.dictionary = dictionary;
        this.changed = changed;
    }

    static ConstraintRow of(
            Constraint constraint, Supplier<FactType> type, RuleDictionary dictionary, Runnable changed) {
        return switch (constraint) {
            case Comparison(Field left, var operator, var right) ->
                editable(left.name(), operator.sign(), shown(right), type, dictionary, changed);
            case In(Field left, var values, var negated) ->
                editable(
                        left.name(),
                        negated ? "not in" : "in",
                        values.stream().map(ConstraintRow::shown).collect(Collectors.joining(", ")),
                        type,
                        dictionary,
                        changed);
            case Binding(var variable, Field bound) ->
                editable(bound.name(), REMEMBER, variable, type, dictionary, changed);
            default -> {
                var row = new ConstraintRow(RulePrinter.print(constraint), type, dictionary, changed);
                row.getContent().add(new Code(row.fixed));
                yield row;
            }
        };
    }

    static ConstraintRow fresh(
            String field, String value, Supplier<FactType> type, RuleDictionary dictionary, Runnable changed) {
        return editable(field, field.equals("value") ? ">=" : "==", value, type, dictionary, changed);
    }

    private static ConstraintRow editable(
            String field,
            String sign,
            String value,
            Supplier<FactType> type,
            RuleDictionary dictionary,
            Runnable changed) {
        var row = new ConstraintRow("", type, dictionary, changed);
        row.build(field, sign, value);
        return row;
    }

    private void build(String on, String compared, String with) {
        field.setItems(type.get().fieldNames());
        field.setItemLabelGenerator(f ->
                getTranslation("rules.field." + f.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)));
        field.setValue(on);
        field.setAriaLabel(getTranslation("rules.form.field"));
        sign.setItems(SIGNS);
        sign.setItemLabelGenerator(s -> getTranslation("rules.form.sign-" + SIGNS.indexOf(s)));
        sign.setValue(compared);
        sign.setAriaLabel(getTranslation("rules.form.sign"));
        value.setAllowCustomValue(true);
        value.setAriaLabel(getTranslation("rules.form.value"));
        value.addClassName("tolok-rule-value");
        value.setItemLabelGenerator(code -> FormCodes.label(code, dictionary, getLocale()));
        offer();
        value.setValue(with);
        value.addCustomValueSetListener(event -> {
            value.setValue(event.getDetail());
            changed.run();
        });
        field.addValueChangeListener(event -> {
            offer();
            changed.run();
        });
        sign.addValueChangeListener(event -> changed.run());
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        getContent().addClassName("tolok-rule-constraint");
        getContent().add(field, sign, value);
    }

    private void offer() {
        var before = value.getValue();
        value.setItems(FormCodes.of(type.get(), field.getValue(), dictionary));
        value.setValue(before);
    }

    String text() {
        if (!fixed.isEmpty()) {
            return fixed;
        }
        var given = value.getValue() == null ? "" : value.getValue().strip();
        if (sign.getValue().equals(REMEMBER)) {
            return (given.startsWith("$") ? given : "$" + given) + " : " + field.getValue();
        }
        if (sign.getValue().endsWith("in")) {
            return Arrays.stream(given.split("\\s*,\\s*"))
                    .map(this::written)
                    .collect(Collectors.joining(", ", field.getValue() + " " + sign.getValue() + " (", ")"));
        }
        return field.getValue() + " " + sign.getValue() + " " + written(given);
    }

    private String written(String given) {
        boolean number = type.get()
                .field(field.getValue())
                .filter(t -> t == ValueType.NUMBER)
                .isPresent();
        return number || given.startsWith("$") ? FormCodes.number(given) : RuleForm.quoted(given);
    }

    private static String shown(Expression expression) {
        return switch (expression) {
            case TextLiteral(var text) -> text;
            case DateLiteral(var date) -> date.toString();
            default -> RulePrinter.print(expression);
        };
    }
}
