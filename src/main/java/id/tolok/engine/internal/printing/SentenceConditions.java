package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Exists;
import id.tolok.engine.model.Condition.ForAll;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Condition.Or;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of a left-hand side as sentences. */
final class SentenceConditions {

    private final Phrases phrases;
    private final Names names;
    private final SentenceExpressions expressions;
    private final SentenceConstraints constraints;

    SentenceConditions(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
        this.expressions = new SentenceExpressions(phrases);
        this.constraints = new SentenceConstraints(phrases, expressions);
    }

    String of(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> pattern(pattern);
            case Not(var part) -> phrases.say(Phrase.NO) + " " + quantified(part);
            case Exists(var part) -> phrases.say(Phrase.SOME) + " " + quantified(part);
            case ForAll(var domain, var required) ->
                Stream.concat(Stream.of(domain), required.stream())
                        .map(this::pattern)
                        .collect(Collectors.joining("; ", phrases.say(Phrase.FOR_ALL) + " ( ", " )"));
            case And(var parts) -> parts.size() == 1 ? of(parts.getFirst()) : "( " + joined(parts, Phrase.AND) + " )";
            case Or(var parts) -> parts.size() == 1 ? of(parts.getFirst()) : "( " + joined(parts, Phrase.OR) + " )";
            case Accumulate accumulate -> accumulate(accumulate);
        };
    }

    private String quantified(Condition part) {
        return part instanceof Pattern || part instanceof And || part instanceof Or ? of(part) : "( " + of(part) + " )";
    }

    private String joined(List<Condition> parts, Phrase word) {
        return parts.stream().map(this::of).collect(Collectors.joining(" " + phrases.say(word) + " "));
    }

    private String pattern(Pattern pattern) {
        var text = new StringBuilder(phrases.say(
                Phrase.of(pattern.type().word(), Phrase.EMPLOYEE, Phrase.GRADE).orElseThrow()));
        var code = code(pattern);
        code.ifPresent(known -> text.append(' ').append(names.of(pattern.type(), known)));
        pattern.variable()
                .ifPresent(variable -> text.append(' ')
                        .append(phrases.say(Phrase.KNOWN_AS))
                        .append(' ')
                        .append(variable));
        var rest = pattern.constraints()
                .subList(code.isPresent() ? 1 : 0, pattern.constraints().size());
        if (!rest.isEmpty()) {
            text.append(" (").append(constraints.all(rest)).append(')');
        }
        return text.toString();
    }

    /** The code that the pattern asks for first. */
    private static Optional<String> code(Pattern pattern) {
        return pattern.constraints().stream()
                .limit(1)
                .flatMap(first -> code(pattern.type(), first).stream())
                .findFirst();
    }

    private static Optional<String> code(FactType type, Constraint first) {
        return first instanceof Comparison(Field field, Comparator operator, TextLiteral text)
                        && operator == Comparator.EQUAL
                        && keyOf(type).filter(field.name()::equals).isPresent()
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The field that names a fact of the type. */
    public static Optional<String> keyOf(FactType type) {
        return switch (type) {
            case INDICATOR, OBSERVATION, GOAL, GRADE -> Optional.of("code");
            case ASPECT_SCORE -> Optional.of("aspect");
            case RATING -> Optional.of("dimension");
            case EMPLOYEE, PERIOD -> Optional.empty();
        };
    }

    private String accumulate(Accumulate accumulate) {
        var source = accumulate.source() instanceof And and ? of(and) : "( " + of(accumulate.source()) + " )";
        var text = new StringBuilder(phrases.say(Phrase.OVER_ALL) + " " + source + ": ");
        text.append(accumulate.computations().stream().map(this::computation).collect(Collectors.joining(", ")));
        if (!accumulate.constraints().isEmpty()) {
            text.append("; ").append(phrases.say(Phrase.WHERE)).append(" (");
            text.append(constraints.all(accumulate.constraints())).append(')');
        }
        return text.toString();
    }

    private String computation(Computation computation) {
        var function = phrases.say(phrase(computation.function()));
        var argument = computation
                .argument()
                .map(value -> " (" + expressions.of(value) + ")")
                .orElse("");
        return function + argument + " " + phrases.say(Phrase.KNOWN_AS) + " " + computation.variable();
    }

    private static Phrase phrase(AccumulateFunction function) {
        return Phrase.of(function.word(), Phrase.SUM, Phrase.MAX_OF).orElseThrow();
    }
}
