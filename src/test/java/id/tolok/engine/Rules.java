package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Origin;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule models written in Java, for tests of what stands behind the parser. */
public final class Rules {

    public static final RuleDictionary NO_DICTIONARY = new RuleDictionary(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Rules() {}

    public static RuleModel model(RuleDefinition... rules) {
        return new RuleModel(List.of(rules));
    }

    /** A rule with the phase of its first write. */
    public static RuleDefinition rule(String name, List<Condition> conditions, Write... writes) {
        return new RuleDefinition(
                name,
                writes[0].phase(),
                new Metadata(Optional.of(name), Optional.empty(), Optional.of("Pasal " + name), Optional.empty()),
                conditions,
                List.of(writes),
                new Origin(new Place("rules.drl", 1, 1), 0, 0, List.of()));
    }

    public static List<Condition> when(Condition... conditions) {
        return List.of(conditions);
    }

    public static Pattern indicator(String code, Constraint... constraints) {
        return coded(FactType.INDICATOR, "code", code, constraints);
    }

    public static Pattern observation(String code, Constraint... constraints) {
        return coded(FactType.OBSERVATION, "code", code, constraints);
    }

    public static Pattern score(String aspect, Constraint... constraints) {
        return coded(FactType.ASPECT_SCORE, "aspect", aspect, constraints);
    }

    public static Pattern coded(FactType type, String field, String code, Constraint... constraints) {
        var all = new ArrayList<Constraint>();
        all.add(new Comparison(field(type, field), Comparator.EQUAL, text(code)));
        all.addAll(List.of(constraints));
        return new Pattern(type, Optional.empty(), all);
    }

    public static Pattern any(FactType type, Constraint... constraints) {
        return new Pattern(type, Optional.empty(), List.of(constraints));
    }

    public static Constraint value(String sign, Object right) {
        return compare(value(), sign, right);
    }

    public static Constraint compare(Expression left, String sign, Object right) {
        for (var comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return new Comparison(left, comparator, expression(right));
            }
        }
        throw new IllegalArgumentException(sign);
    }

    public static Constraint bind(String variable, Expression expression) {
        return new Constraint.Binding(variable, expression);
    }

    public static Field value() {
        return new Field("value", ValueType.NUMBER);
    }

    public static Field field(FactType type, String name) {
        return new Field(name, type.field(name).orElseThrow());
    }

    public static Expression number(String decimal) {
        return new NumberLiteral(new BigDecimal(decimal));
    }

    public static TextLiteral text(String text) {
        return new TextLiteral(text);
    }

    public static Variable var(String name) {
        return new Variable(name, ValueType.NUMBER);
    }

    public static Variable textVar(String name) {
        return new Variable(name, ValueType.TEXT);
    }

    public static Expression calc(Object left, String sign, Object right) {
        for (var operator : ArithmeticOperator.values()) {
            if (operator.sign().equals(sign)) {
                return new Arithmetic(operator, expression(left), expression(right));
            }
        }
        throw new IllegalArgumentException(sign);
    }

    public static Expression call(Expression.Function function, Object... arguments) {
        return new Expression.Call(
                function, List.of(arguments).stream().map(Rules::expression).toList());
    }

    public static Condition.Accumulate accumulate(
            Condition source, AccumulateFunction function, String argument, Constraint... constraints) {
        return new Condition.Accumulate(
                source,
                List.of(new Computation(
                        "$result", function, argument.isEmpty() ? Optional.empty() : Optional.of(var(argument)))),
                List.of(constraints));
    }

    /** A number or decimal text becomes a number; for a text literal use {@link #text}. */
    private static Expression expression(Object value) {
        return switch (value) {
            case Expression expression -> expression;
            case Integer number -> number(number.toString());
            case String decimal -> number(decimal);
            default -> throw new IllegalArgumentException(String.valueOf(value));
        };
    }

    public static Write add(String aspect, Object points) {
        return new Write.Add(aspect, expression(points));
    }

    public static Write derive(String code, Object value) {
        return new Write.Derive(code, expression(value));
    }

    public static Write flag(String code) {
        return new Write.Flag(code);
    }

    public static Write rate(String dimension, String level) {
        return new Write.Rate(dimension, level);
    }

    public static Write grade(String code) {
        return new Write.GiveGrade(code);
    }

    public static List<Phase> phases() {
        return List.of(Phase.values());
    }
}
