package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultDifference;
import id.tolok.evaluation.ResultDifference.ContributionChange;
import id.tolok.evaluation.RunAttribution;
import id.tolok.evaluation.RunAttribution.AspectTotal;
import id.tolok.evaluation.RunAttribution.RuleTotal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what the differences between two results are due to, person after person. */
public final class Attributions {

    private static final class Rule {
        private int people;
        private BigDecimal points = BigDecimal.ZERO;
        private BigDecimal byFacts = BigDecimal.ZERO;

        private void add(ContributionChange change) {
            people++;
            points = points.add(change.points());
            if (!change.facts().isEmpty()) {
                byFacts = byFacts.add(change.points());
            }
        }
    }

    private static final class Aspect {
        private BigDecimal difference = BigDecimal.ZERO;
        private BigDecimal limits = BigDecimal.ZERO;
        private final SortedMap<String, Rule> rules = new TreeMap<>();
    }

    private final SortedMap<String, Aspect> aspects = new TreeMap<>();

    public void add(ResultDifference difference) {
        for (var change : difference.aspects()) {
            var aspect = aspects.computeIfAbsent(change.aspect(), code -> new Aspect());
            aspect.difference = aspect.difference.add(change.difference());
            aspect.limits = aspect.limits.add(change.limits());
        }
        for (var change : difference.contributions()) {
            if (change.points().signum() != 0) {
                aspects.computeIfAbsent(change.target(), code -> new Aspect())
                        .rules
                        .computeIfAbsent(change.rule(), rule -> new Rule())
                        .add(change);
            }
        }
    }

    public RunAttribution total() {
        return new RunAttribution(aspects.entrySet().stream()
                .map(entry -> total(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static AspectTotal total(String code, Aspect aspect) {
        return new AspectTotal(
                code,
                aspect.difference,
                aspect.rules.entrySet().stream()
                        .map(rule -> new RuleTotal(
                                rule.getKey(), rule.getValue().people, rule.getValue().points, rule.getValue().byFacts))
                        .sorted(Comparator.comparing(
                                        (RuleTotal rule) -> rule.points().abs())
                                .reversed()
                                .thenComparing(RuleTotal::rule))
                        .toList(),
                aspect.limits);
    }
}
