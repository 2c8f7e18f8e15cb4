package id.tolok.engine.internal.explaining;

import id.tolok.engine.WhyNot;
import id.tolok.engine.internal.execution.Bound;
import id.tolok.engine.internal.execution.Claim;
import id.tolok.engine.internal.execution.Evidence;
import id.tolok.engine.internal.execution.FactFields;
import id.tolok.engine.internal.execution.Site;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.FactType;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions of an explanation, from claims and what they were held against. */
final class ConditionTexts {

    private ConditionTexts() {}

    static WhyNot.Condition of(Site site, Claim.Leaf leaf, @Nullable Bound[] slots, @Nullable Bound own) {
        var actual = leaf.actual(slots, own);
        var thresholds = leaf.thresholds(slots, own);
        var text = thresholds.stream().map(t -> t.map(ConditionTexts::text).orElse("-"));
        var threshold = leaf.constraint() instanceof In
                ? Optional.of(text.collect(Collectors.joining(", ", "[", "]")))
                : text.findFirst();
        return new WhyNot.Condition(
                label(site, left(leaf.constraint()), own),
                actual.map(ConditionTexts::text),
                operator(leaf.constraint(), leaf.negated()),
                threshold,
                leaf.holds(slots, own),
                thresholds.size() == 1 ? distance(actual, thresholds.getFirst()) : Optional.empty());
    }

    /** A condition on whether there is a fact. */
    static WhyNot.Condition fact(String label, Optional<Evidence> evidence, String operator, boolean held) {
        return new WhyNot.Condition(
                label,
                evidence.map(FactFields::shown).flatMap(fact -> fact.value()),
                operator,
                Optional.empty(),
                held,
                Optional.empty());
    }

    static String label(Site site) {
        return site.type().map(FactType::word).orElse("accumulate")
                + site.code().map(code -> " " + code).orElse("");
    }

    private static String label(Site site, Expression left, @Nullable Bound own) {
        var whose = label(site);
        if (site.code().isEmpty() && own instanceof Evidence evidence && !isPersonal(evidence.type())) {
            whose += " " + evidence.field(0);
        }
        return left instanceof Field(var name, var type) && name.equals("value")
                ? whose
                : whose + " " + ExpressionText.of(left);
    }

    /** Explanations name no one. */
    private static boolean isPersonal(FactType type) {
        return type == FactType.EMPLOYEE || type == FactType.PERIOD;
    }

    private static Expression left(Constraint constraint) {
        return switch (constraint) {
            case Comparison comparison -> comparison.left();
            case Binding binding -> binding.expression();
            case In in -> in.left();
            case Contains contains -> contains.left();
            case Matches matches -> matches.left();
            default -> throw new IllegalArgumentException("no leaf: " + constraint);
        };
    }

    private static String operator(Constraint constraint, boolean negated) {
        return switch (constraint) {
            case Comparison comparison -> (negated ? opposite(comparison.operator()) : comparison.operator()).sign();
            case In in -> in.negated() != negated ? "not in" : "in";
            case Contains contains -> contains.negated() != negated ? "not contains" : "contains";
            case Matches matches -> matches.negated() != negated ? "not matches" : "matches";
            default -> negated ? "not" : "exists";
        };
    }

    private static Comparator opposite(Comparator operator) {
        return switch (operator) {
            case EQUAL -> Comparator.NOT_EQUAL;
            case NOT_EQUAL -> Comparator.EQUAL;
            case LESS -> Comparator.AT_LEAST;
            case AT_MOST -> Comparator.GREATER;
            case GREATER -> Comparator.AT_MOST;
            case AT_LEAST -> Comparator.LESS;
        };
    }

    private static String text(Comparable<?> value) {
        return value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString();
    }

    private static Optional<BigDecimal> distance(Optional<Comparable<?>> one, Optional<Comparable<?>> other) {
        return one.orElse(null) instanceof BigDecimal actual && other.orElse(null) instanceof BigDecimal threshold
                ? Optional.of(actual.subtract(threshold).abs())
                : Optional.empty();
    }
}
