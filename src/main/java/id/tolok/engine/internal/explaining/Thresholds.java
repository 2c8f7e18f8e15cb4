package id.tolok.engine.internal.explaining;

import id.tolok.engine.internal.execution.DeriveLayers;
import id.tolok.engine.internal.execution.Mentions;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers that rules compare each indicator and aspect with. */
final class Thresholds {

    private final Map<String, SortedSet<BigDecimal>> byTarget = new TreeMap<>();

    private Thresholds() {}

    static Thresholds of(RuleModel model) {
        var thresholds = new Thresholds();
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(DeriveLayers::patterns)
                .forEach(thresholds::read);
        return thresholds;
    }

    SortedSet<BigDecimal> of(String indicatorOrAspect) {
        return byTarget.getOrDefault(indicatorOrAspect, Collections.emptySortedSet());
    }

    private void read(Pattern pattern) {
        if (pattern.type() != FactType.INDICATOR && pattern.type() != FactType.ASPECT_SCORE) {
            return;
        }
        code(pattern)
                .ifPresent(code -> pattern.constraints().stream()
                        .filter(constraint -> Mentions.in(constraint)
                                .anyMatch(part -> part instanceof Field(var name, var type) && name.equals("value")))
                        .flatMap(Mentions::in)
                        .flatMap(part -> part instanceof NumberLiteral(var number) ? Stream.of(number) : Stream.empty())
                        .forEach(number -> byTarget.computeIfAbsent(code, key -> new TreeSet<>())
                                .add(number)));
    }

    private static Optional<String> code(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> code(constraint).stream())
                .findFirst();
    }

    private static Optional<String> code(Constraint constraint) {
        return constraint instanceof Comparison(Field(var name, var type), var operator, TextLiteral(var code))
                        && operator == Constraint.Comparator.EQUAL
                        && (name.equals("code") || name.equals("aspect"))
                ? Optional.of(code)
                : Optional.empty();
    }
}
