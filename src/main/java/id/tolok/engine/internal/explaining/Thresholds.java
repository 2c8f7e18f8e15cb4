package id.tolok.engine.internal.explaining;

import id.tolok.engine.internal.execution.Accepts;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that rules compare each indicator and aspect with. */
final class Thresholds {

    private final Map<Pattern, SortedSet<BigDecimal>> byPattern = new LinkedHashMap<>();
    private final Map<String, SortedSet<BigDecimal>> byTarget = new ConcurrentHashMap<>();

    private Thresholds() {}

    static Thresholds of(RuleModel model) {
        var thresholds = new Thresholds();
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Patterns::in)
                .filter(pattern -> pattern.type() == FactType.INDICATOR || pattern.type() == FactType.ASPECT_SCORE)
                .forEach(pattern -> thresholds.byPattern.put(pattern, numbers(pattern)));
        thresholds.byPattern.values().removeIf(SortedSet::isEmpty);
        return thresholds;
    }

    SortedSet<BigDecimal> of(String indicatorOrAspect) {
        return byTarget.computeIfAbsent(
                indicatorOrAspect,
                code -> Collections.unmodifiableSortedSet(byPattern.entrySet().stream()
                        .filter(entry -> Accepts.code(entry.getKey(), code))
                        .flatMap(entry -> entry.getValue().stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static SortedSet<BigDecimal> numbers(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Thresholds::ofValue)
                .flatMap(Mentions::in)
                .flatMap(part -> part instanceof NumberLiteral(var number) ? Stream.of(number) : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofValue(Constraint constraint) {
        return Mentions.in(constraint)
                .anyMatch(part -> part instanceof Field(var name, var type) && name.equals("value"));
    }
}
