package id.tolok.evaluation.internal;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers with which rules for ratings and grades compare the scores of aspects. */
public final class AspectThresholds {

    /** @param near how far below still counts as near; 0 for not at all */
    public record Threshold(String aspect, BigDecimal value, BigDecimal near) {

        public Threshold within(BigDecimal distance) {
            return new Threshold(aspect, value, distance);
        }

        /** What is missing up to the threshold, where it is near. */
        public Optional<BigDecimal> missing(@Nullable BigDecimal score) {
            return Optional.ofNullable(score)
                    .map(value::subtract)
                    .filter(missing -> missing.signum() > 0 && missing.compareTo(near) <= 0);
        }
    }

    private AspectThresholds() {}

    public static List<Threshold> of(RuleModel model) {
        return model.rules().stream()
                .filter(rule -> rule.phase() == Phase.RATE || rule.phase() == Phase.DECIDE)
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(AspectThresholds::patterns)
                .filter(pattern -> pattern.type() == FactType.ASPECT_SCORE)
                .flatMap(AspectThresholds::thresholds)
                .distinct()
                .sorted(java.util.Comparator.comparing(Threshold::aspect).thenComparing(Threshold::value))
                .toList();
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        return switch (condition) {
            case Condition.Pattern pattern -> Stream.of(pattern);
            case Condition.Not not -> patterns(not.part());
            case Condition.Exists exists -> patterns(exists.part());
            case Condition.And and -> all(and.parts());
            case Condition.Or or -> all(or.parts());
            case Condition.ForAll forAll -> Stream.concat(Stream.of(forAll.domain()), forAll.required().stream());
            case Condition.Accumulate accumulate -> patterns(accumulate.source());
        };
    }

    private static Stream<Condition.Pattern> all(Collection<Condition> parts) {
        return parts.stream().flatMap(AspectThresholds::patterns);
    }

    private static Stream<Threshold> thresholds(Condition.Pattern pattern) {
        var comparisons = pattern.constraints().stream()
                .flatMap(AspectThresholds::comparisons)
                .toList();
        return comparisons.stream()
                .filter(one -> isField(one, "aspect") && one.operator() == Comparator.EQUAL)
                .flatMap(one -> one.right() instanceof TextLiteral text ? Stream.of(text.value()) : Stream.empty())
                .flatMap(aspect -> comparisons.stream()
                        .filter(one -> isField(one, "value"))
                        .flatMap(one -> one.right() instanceof NumberLiteral number
                                ? Stream.of(new Threshold(aspect, number.value(), BigDecimal.ZERO))
                                : Stream.empty()));
    }

    private static Stream<Comparison> comparisons(Constraint constraint) {
        return switch (constraint) {
            case Comparison comparison -> Stream.of(comparison);
            case Constraint.AllOf all -> all.parts().stream().flatMap(AspectThresholds::comparisons);
            default -> Stream.empty();
        };
    }

    private static boolean isField(Comparison comparison, String name) {
        return comparison.left() instanceof Field field && field.name().equals(name);
    }
}
