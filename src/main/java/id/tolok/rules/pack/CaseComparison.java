package id.tolok.rules.pack;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what came out of a case against what it expects: one issue at the case for each difference. */
final class CaseComparison {
    private final Case tested;
    private final List<Issue> differences = new ArrayList<>();

    private CaseComparison(Case tested) {
        this.tested = tested;
    }

    static Issues differences(Case tested, Outcome outcome) {
        var comparison = new CaseComparison(tested);
        comparison.compare(tested.expected(), outcome);
        return Issues.of(comparison.differences);
    }

    private void compare(Expectation expected, Outcome outcome) {
        expected.status().ifPresent(status -> same("status", status, outcome.status()));
        numbers("derived", expected.derived(), outcome.derived());
        numbers("aspects", expected.aspects(), outcome.aspects());
        numbers("awards", expected.awards(), outcome.awards());
        expected.ratings()
                .forEach((dimension, level) -> same(
                        "ratings." + dimension, level, outcome.ratings().getOrDefault(dimension, Expectation.NOTHING)));
        expected.grade().ifPresent(grade -> same("grade", grade, outcome.grade().orElse(Expectation.NOTHING)));
        expected.proposals().ifPresent(proposals -> proposals(proposals, outcome.proposals()));
        expected.recommendations().ifPresent(codes -> codes("recommendations", codes, outcome.recommendations()));
        expected.flags().ifPresent(codes -> codes("flags", codes, outcome.flags()));
        rules(expected, outcome.firings().stream().map(Firing::rule).collect(Collectors.toSet()));
    }

    private void numbers(String part, Map<String, Optional<BigDecimal>> expected, Map<String, BigDecimal> actual) {
        expected.forEach(
                (code, number) -> same(part + "." + code, text(number), text(Optional.ofNullable(actual.get(code)))));
    }

    private void proposals(Map<String, Optional<BigDecimal>> expected, List<Outcome.Proposal> actual) {
        var wanted = new TreeMap<String, String>();
        expected.forEach((code, months) -> wanted.put(code, text(months)));
        same(
                "proposals",
                wanted.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList(),
                actual.stream()
                        .map(proposal -> proposal.code() + ": " + text(proposal.months()))
                        .sorted()
                        .toList());
    }

    private void codes(String part, Collection<String> expected, Collection<String> actual) {
        same(part, new TreeSet<>(expected), new TreeSet<>(actual));
    }

    private void rules(Expectation expected, Set<String> fired) {
        expected.fires().stream()
                .filter(rule -> !fired.contains(rule))
                .forEach(rule -> differences.add(Issue.error("CASE_RULE_SILENT", tested.place(), tested.name(), rule)));
        expected.silent().stream()
                .filter(fired::contains)
                .forEach(rule -> differences.add(Issue.error("CASE_RULE_FIRED", tested.place(), tested.name(), rule)));
    }

    private void same(String part, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(Issue.error("CASE_DIFFERS", tested.place(), tested.name(), part, expected, actual));
        }
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(CanonicalJson::number).orElse(Expectation.NOTHING);
    }
}
