package id.tolok.engine.oracle;

import id.tolok.engine.internal.execution.Presence;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule as stock Drools reads it, written without a look at how Tolok evaluates: absent fields are guarded, numbers are
 * exact, averages are sum and count, results of accumulates are compared in plain Java.
 */
final class StockText {

    static final String HEADER = """
            package %s;
            import id.tolok.engine.vocabulary.*;
            import function id.tolok.engine.vocabulary.Functions.*;
            global id.tolok.engine.vocabulary.Score score;
            """;

    private final Set<String> counts = new HashSet<>();
    private final Set<String> averages = new HashSet<>();

    private StockText() {}

    static String of(RuleDefinition rule, String group) {
        var text = new StockText();
        var when = rule.conditions().stream().map(text::condition).collect(Collectors.joining("\n  "));
        var then = rule.writes().stream().map(text::write).collect(Collectors.joining("\n  "));
        return "rule \"%s\" agenda-group \"%s\"\nwhen\n  %s\nthen\n  %s\nend\n"
                .formatted(rule.name(), group, when, then);
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern);
            case Condition.Not not -> "not(" + condition(not.part()) + ")";
            case Condition.Exists exists -> "exists(" + condition(exists.part()) + ")";
            case Condition.And and -> joined(and.parts(), " and ");
            case Condition.Or or -> joined(or.parts(), " or ");
            case Condition.ForAll all -> forAll(all);
            case Condition.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    /** Spelled out as what it means, since stock Drools has its own reading of a lone pattern over absent fields. */
    private String forAll(Condition.ForAll all) {
        if (all.required().isEmpty()) {
            var domain = all.domain();
            return "not(" + domain.type().word() + "(!(" + conjunction(domain.constraints()) + ")))";
        }
        var required = all.required().stream().map(this::pattern).collect(Collectors.joining(" and "));
        return "not(" + pattern(all.domain()) + " and not(" + required + "))";
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::condition).collect(Collectors.joining(word, "(", ")"));
    }

    private String pattern(Condition.Pattern pattern) {
        return pattern.type().word() + "(" + conjunction(pattern.constraints()) + ")";
    }

    private String conjunction(List<Constraint> constraints) {
        var parts = new ArrayList<String>();
        Presence.demandedBy(constraints).forEach(field -> {
            if (!field.equals("count") && !field.equals("months")) {
                parts.add(field + " != null");
            }
        });
        constraints.forEach(constraint -> parts.add(constraint(constraint)));
        return String.join(", ", parts);
    }

    private String constraint(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Comparison(var left, var operator, var right) ->
                "(" + guard(left) + guard(right) + value(left) + " " + operator.sign() + " "
                        + (left instanceof Field field && isWhole(field) ? plain(right) : value(right)) + ")";
            case Constraint.Binding(var variable, var expression) -> {
                if (expression instanceof Field f && isWhole(f)) {
                    counts.add(variable);
                }
                yield variable + " : " + (expression instanceof Field f ? f.name() : "(" + value(expression) + ")");
            }
            case Constraint.In in -> {
                var equal = in.values().stream()
                        .map(v -> value(in.left()) + (in.negated() ? " != " : " == ") + value(v))
                        .collect(Collectors.joining(in.negated() ? " && " : " || ", "(", ")"));
                yield "(" + guard(in.left()) + equal + ")";
            }
            case Constraint.Contains(var left, var right, var negated) ->
                "(" + guard(left) + value(left) + (negated ? " not" : "") + " contains " + value(right) + ")";
            case Constraint.Matches(var left, var regex, var negated) ->
                "(" + guard(left) + value(left) + (negated ? " not" : "") + " matches \"" + regex + "\")";
            case Constraint.AllOf(var parts) ->
                parts.stream().map(this::constraint).collect(Collectors.joining(" && ", "(", ")"));
            case Constraint.AnyOf(var parts) ->
                parts.stream().map(this::constraint).collect(Collectors.joining(" || ", "(", ")"));
            case Constraint.NotThat(var part) -> "!" + constraint(part);
        };
    }

    private static String guard(Expression expression) {
        return expression instanceof Field field && !isWhole(field) ? field.name() + " != null && " : "";
    }

    /** A primitive in the vocabulary: never absent. */
    private static boolean isWhole(Field field) {
        return field.name().equals("count") || field.name().equals("months");
    }

    private String plain(Expression expression) {
        return expression instanceof Expression.NumberLiteral(var number) ? number.toPlainString() : value(expression);
    }

    /** Left-hand side. */
    private String value(Expression expression) {
        return switch (expression) {
            case Expression.NumberLiteral literal -> literal.value().toPlainString() + "B";
            case Expression.TextLiteral literal -> "\"" + literal.value() + "\"";
            case Expression.DateLiteral literal -> "\"" + literal.value() + "\"";
            case Field field -> field.name();
            case Expression.Variable variable -> variable.name();
            case Expression.Negative negative -> "(0B - " + value(negative.operand()) + ")";
            case Expression.Arithmetic a ->
                "(" + value(a.left()) + " " + a.operator().sign() + " " + value(a.right()) + ")";
            case Expression.Call call ->
                call.arguments().stream()
                        .map(this::value)
                        .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
        };
    }

    private String accumulate(Condition.Accumulate accumulate) {
        var source = condition(accumulate.source());
        // stock Drools mixes up its tuples where a count of nothing in particular comes first, so it counts what others
        // sum
        var counted = accumulate.computations().stream()
                .flatMap(computation -> computation.argument().stream())
                .findFirst()
                .map(this::value)
                .orElse("1");
        var functions = accumulate.computations().stream()
                .map(computation -> function(computation, counted))
                .collect(Collectors.joining(", "));
        var text = new StringBuilder("accumulate(" + source + "; " + functions + ")");
        for (var computation : accumulate.computations()) {
            switch (computation.function()) {
                case AVERAGE ->
                    text.append(" eval(").append(computation.variable()).append("_n > 0)");
                // of several functions, stock Drools gives null for the least and most of nothing
                case MIN, MAX ->
                    text.append(" eval(").append(computation.variable()).append(" != null)");
                default -> {}
            }
        }
        for (var constraint : accumulate.constraints()) {
            text.append(" eval(").append(java(constraint)).append(")");
        }
        return text.toString();
    }

    private String function(Computation computation, String counted) {
        var name = computation.variable();
        var argument = computation.argument().map(this::value).orElse(counted);
        if (counts.contains(argument)) {
            counts.add(name);
        }
        return switch (computation.function()) {
            case COUNT -> {
                counts.add(name);
                yield name + " : count(" + argument + ")";
            }
            case AVERAGE -> {
                averages.add(name);
                yield name + "_s : sum(" + argument + "), " + name + "_n : count(" + argument + ")";
            }
            default -> name + " : " + computation.function().word() + "(" + argument + ")";
        };
    }

    private String java(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Comparison(var left, var operator, var right) ->
                java(left) + ".compareTo(" + java(right) + ") " + operator.sign() + " 0";
            case Constraint.In(var left, var values, var negated) ->
                values.stream()
                        .map(value -> java(left) + ".compareTo(" + java(value) + ") == 0")
                        .collect(Collectors.joining(" || ", negated ? "!(" : "(", ")"));
            case Constraint.AllOf(var parts) ->
                parts.stream().map(this::java).collect(Collectors.joining(" && ", "(", ")"));
            case Constraint.AnyOf(var parts) ->
                parts.stream().map(this::java).collect(Collectors.joining(" || ", "(", ")"));
            case Constraint.NotThat(var part) -> "!(" + java(part) + ")";
            default -> throw new IllegalArgumentException("not generated: " + constraint);
        };
    }

    /** Right-hand side, plain Java. */
    private String java(Expression expression) {
        return switch (expression) {
            case Expression.NumberLiteral literal -> "dec(\"" + literal.value().toPlainString() + "\")";
            case Expression.Variable v
            when counts.contains(v.name()) -> "java.math.BigDecimal.valueOf(" + v.name() + ")";
            case Expression.Variable v
            when averages.contains(v.name()) ->
                "divide(" + v.name() + "_s, java.math.BigDecimal.valueOf(" + v.name() + "_n))";
            case Expression.Variable v ->
                v.type() == ValueType.NUMBER ? "((java.math.BigDecimal) " + v.name() + ")" : v.name();
            case Expression.Negative negative -> "minus(dec(\"0\"), " + java(negative.operand()) + ")";
            case Expression.Arithmetic a -> {
                var name = switch (a.operator()) {
                    case PLUS -> "plus";
                    case MINUS -> "minus";
                    case TIMES -> "times";
                    case DIVIDE -> "divide";
                };
                yield name + "(" + java(a.left()) + ", " + java(a.right()) + ")";
            }
            case Expression.Call call ->
                call.arguments().stream()
                        .map(this::java)
                        .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
            case Expression.TextLiteral literal -> "\"" + literal.value() + "\"";
            case Expression.DateLiteral literal -> "java.time.LocalDate.parse(\"" + literal.value() + "\")";
            case Field field -> throw new IllegalArgumentException("no field on the right: " + field);
        };
    }

    private String write(Write write) {
        return switch (write) {
            case Write.Derive w -> "score.derive(\"" + w.target() + "\", " + java(w.value()) + ");";
            case Write.Add w -> "score.add(\"" + w.target() + "\", " + java(w.points()) + ");";
            case Write.Cap w -> "score.cap(\"" + w.target() + "\", " + java(w.most()) + ");";
            case Write.Floor w -> "score.floor(\"" + w.target() + "\", " + java(w.least()) + ");";
            case Write.Rate w -> "score.rate(\"" + w.target() + "\", \"" + w.level() + "\");";
            case Write.GiveGrade w -> "score.grade(\"" + w.target() + "\");";
            case Write.Propose w ->
                "score.propose(\"" + w.target() + "\""
                        + w.months().map(m -> ", " + java(m)).orElse("") + ");";
            case Write.Award w -> "score.award(\"" + w.target() + "\", " + java(w.value()) + ");";
            case Write.Recommend w -> "score.recommend(\"" + w.target() + "\");";
            case Write.Flag w -> "score.flag(\"" + w.target() + "\");";
        };
    }
}
