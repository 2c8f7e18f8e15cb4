package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints within sentences. */
final class SentenceConstraints {

    private final Phrases phrases;
    private final SentenceExpressions expressions;

    SentenceConstraints(Phrases phrases, SentenceExpressions expressions) {
        this.phrases = phrases;
        this.expressions = expressions;
    }

    String all(List<Constraint> constraints) {
        return constraints.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Constraint constraint) {
        return switch (constraint) {
            case Binding(var variable, var expression) -> expressions.of(expression) + say(Phrase.KNOWN_AS) + variable;
            case Comparison(var left, var operator, var right) ->
                expressions.of(left)
                        + say(Phrase.of(operator.sign(), Phrase.IS, Phrase.MATCHES_NOT)
                                .orElseThrow())
                        + expressions.of(right);
            case In(var left, var values, var negated) ->
                values.stream()
                        .map(expressions::of)
                        .collect(Collectors.joining(
                                ", ", expressions.of(left) + say(negated ? Phrase.NONE_OF : Phrase.ONE_OF) + "(", ")"));
            case Contains(var left, var right, var negated) ->
                expressions.of(left) + say(negated ? Phrase.CONTAINS_NOT : Phrase.CONTAINS) + expressions.of(right);
            case Matches(var left, var regex, var negated) ->
                expressions.of(left)
                        + say(negated ? Phrase.MATCHES_NOT : Phrase.MATCHES)
                        + ExpressionText.quoted(regex);
            case AllOf(var parts) -> joined(parts, Phrase.AND);
            case AnyOf(var parts) -> joined(parts, Phrase.OR);
            case NotThat(var part) -> phrases.say(Phrase.NOT_SO) + " (" + of(part) + ")";
        };
    }

    private String joined(List<Constraint> parts, Phrase word) {
        return parts.stream()
                .map(part -> part instanceof AllOf || part instanceof AnyOf ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(say(word)));
    }

    private String say(Phrase phrase) {
        return " " + phrases.say(phrase) + " ";
    }
}
