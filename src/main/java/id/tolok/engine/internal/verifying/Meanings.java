package id.tolok.engine.internal.verifying;

import id.tolok.engine.RulePrinter;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import id.tolok.shared.CanonicalJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule writes, so that it can be held against what another writes: by value, whatever its variables are called. */
final class Meanings {

    private final Map<String, String> variables = new HashMap<>();

    private final Subjects subjects;

    private Meanings(Subjects subjects) {
        this.subjects = subjects;
    }

    /** One for each write, sorted. */
    static List<Meaning> of(RuleDefinition rule, Subjects subjects) {
        var meanings = new Meanings(subjects);
        rule.conditions().forEach(meanings::read);
        return rule.writes().stream().map(meanings::of).sorted().toList();
    }

    /** @param kind what is written to, such as {@code Rate work_result} */
    record Meaning(String kind, String value) implements Comparable<Meaning> {

        @Override
        public int compareTo(Meaning other) {
            return kind.equals(other.kind) ? value.compareTo(other.value) : kind.compareTo(other.kind);
        }

        /** Whether both cannot count together. */
        boolean contradicts(Meaning other) {
            return !kind.isEmpty() && kind.equals(other.kind) && !value.equals(other.value);
        }
    }

    private void read(Condition condition) {
        switch (condition) {
            case Pattern pattern -> {
                var whose = pattern.type().word() + demands(pattern);
                pattern.constraints().forEach(constraint -> read(whose, constraint));
            }
            case Condition.And(var parts) -> parts.forEach(this::read);
            case Accumulate accumulate ->
                accumulate
                        .computations()
                        .forEach(one -> variables.put(
                                one.variable(),
                                RulePrinter.print(accumulate.source())
                                        + one.function()
                                        + one.argument().map(this::of).orElse("")));
            default -> {}
        }
    }

    private String demands(Pattern pattern) {
        return subjects.codes(pattern)
                .map(Object::toString)
                .orElseGet(() -> pattern.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Binding))
                        .map(RulePrinter::print)
                        .sorted()
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private void read(String whose, Constraint constraint) {
        if (constraint instanceof Binding(var variable, var expression)) {
            variables.put(variable, whose + of(expression));
        }
    }

    private Meaning of(Write write) {
        return switch (write) {
            case Write.Derive(var code, var value) -> new Meaning("derive " + code, of(value));
            case Write.Rate(var dimension, var level) -> new Meaning("rate " + dimension, level);
            case Write.GiveGrade(var grade) -> new Meaning("grade", grade);
            case Write.Award(var code, var value) -> new Meaning("award " + code, of(value));
            case Write.Add(var aspect, var points) -> together("add", aspect, of(points));
            case Write.Cap(var aspect, var most) -> together("cap", aspect, of(most));
            case Write.Floor(var aspect, var least) -> together("floor", aspect, of(least));
            case Write.Propose(var code, var months) ->
                together("propose", code, months.map(this::of).orElse(""));
            case Write.Recommend(var code) -> together("recommend", code, "");
            case Write.Flag(var code) -> together("flag", code, "");
        };
    }

    /** What counts beside others of its kind. */
    private static Meaning together(String kind, String target, String value) {
        return new Meaning("", kind + " " + target + " " + value);
    }

    private String of(Expression expression) {
        return switch (expression) {
            case Variable(var name, var type) -> variables.getOrDefault(name, name);
            case Negative negative ->
                Constants.number(negative)
                        .map(CanonicalJson::number)
                        .orElseGet(() -> "-(" + of(negative.operand()) + ")");
            case Expression.NumberLiteral(var number) -> CanonicalJson.number(number);
            case Arithmetic(var operator, var left, var right) -> "(" + of(left) + operator.sign() + of(right) + ")";
            case Call(var function, var arguments) ->
                arguments.stream().map(this::of).collect(Collectors.joining(",", function.word() + "(", ")"));
            default -> RulePrinter.print(expression);
        };
    }
}
