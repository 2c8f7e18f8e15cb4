package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.vocabulary.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CounterfactualTest {

    private static final int TRIES = Integer.getInteger("tolok.counterfactuals", 120);

    @Test
    void findsChangesThatLiftTheGradeWhenEvaluatedAgain() {
        var pack = Packs.shipped("asemrowo");
        var compiled = CompiledRules.compile(Packs.model(pack), pack.dictionary());
        var generator = new RandomFacts(compiled.model(), pack.dictionary());
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < 40; i++) {
            var facts = generator.next(random);
            var outcome = compiled.evaluate(facts);
            var change = compiled.counterfactual(facts, outcome);
            if (change.isPresent()) {
                found++;
                var again = compiled.evaluate(with(facts, change.get()));
                assertThat(again.grade()).contains(change.get().grade());
                assertThat(again.grade()).isNotEqualTo(outcome.grade());
            }
            assertThat(compiled.counterfactual(facts, outcome)).isEqualTo(change);
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void findsTheThresholdItself() {
        var pack = Packs.shipped("pp30-2019");
        var compiled = CompiledRules.compile(Packs.model(pack), pack.dictionary());
        var facts = Facts.of("skp_value", "80")
                .indicator("behaviour_value", "100")
                .indicator("peer_input", "0")
                .indicator("new_idea", "0")
                .build();
        var outcome = compiled.evaluate(facts);
        assertThat(outcome.grade()).contains("CUKUP");
        var change = compiled.counterfactual(facts, outcome).orElseThrow();
        assertThat(change.grade()).isEqualTo("BAIK");
        // 0.7 × skp + 0.3 × 100 is at least 90 from 85.71 on, with two decimals
        assertThat(change.indicator()).isEqualTo("skp_value");
        assertThat(change.to()).isEqualByComparingTo("85.71");
    }

    @Test
    void findsNoGreaterChangeThanTryingAllValues() {
        var random = new Random(11);
        int found = 0;
        int ungraded = 0;
        for (int i = 0; i < TRIES; i++) {
            var compiled = SmallRuleSet.next(random);
            var facts = SmallRuleSet.facts(random);
            var outcome = compiled.evaluate(facts);
            var change = compiled.counterfactual(facts, outcome);
            var best = bruteForce(compiled, facts, outcome);
            var described = "%s: %s%n%s%n%s".formatted(i, change, facts, RulePrinter.print(compiled.model()));
            assertThat(change.isPresent()).as(described).isEqualTo(best.isPresent());
            if (change.isPresent()) {
                found++;
                ungraded += outcome.grade().isEmpty() ? 1 : 0;
                assertThat(change.get())
                        .as(described)
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(best.get());
                assertThat(compiled.evaluate(with(facts, change.get())).grade())
                        .contains(change.get().grade());
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(ungraded).isPositive();
    }

    private static final List<String> GRADES = List.of("BEST", "GOOD", "POOR");

    /** The least change over every value of every indicator; upwards first, then by code. */
    private static Optional<Counterfactual> bruteForce(CompiledRules compiled, EmployeeFacts facts, Outcome outcome) {
        int rank = rank(outcome);
        return facts.indicators().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .flatMap(indicator -> values(indicator)
                        .map(value -> change(compiled, facts, indicator, value))
                        .flatMap(Optional::stream)
                        .filter(change -> GRADES.indexOf(change.grade()) < rank))
                .min(Comparator.comparing(Counterfactual::change)
                        .thenComparing(Counterfactual::indicator)
                        .thenComparing(Counterfactual::to, Comparator.reverseOrder()));
    }

    private static int rank(Outcome outcome) {
        return outcome.grade().map(GRADES::indexOf).orElse(GRADES.size());
    }

    private static Stream<BigDecimal> values(Indicator indicator) {
        return switch (indicator.code()) {
            case "p" -> IntStream.rangeClosed(0, 500).mapToObj(i -> BigDecimal.valueOf(i, 2));
            case "q" -> IntStream.rangeClosed(0, 200).mapToObj(i -> BigDecimal.valueOf(i, 2));
            default -> IntStream.rangeClosed(0, 9).mapToObj(BigDecimal::valueOf);
        };
    }

    private static Optional<Counterfactual> change(
            CompiledRules compiled, EmployeeFacts facts, Indicator indicator, BigDecimal to) {
        var width = new BigDecimal(
                indicator.code().equals("p") ? "5" : indicator.code().equals("q") ? "2" : "9");
        var from = indicator.value();
        var change = to.subtract(from).abs().divide(width, MathContext.DECIMAL64);
        var tried = new Counterfactual(indicator.code(), from, to, change, "");
        var outcome = compiled.evaluate(with(facts, tried));
        return outcome.status() == Outcome.Status.OK
                ? outcome.grade().map(grade -> new Counterfactual(indicator.code(), from, to, change, grade))
                : Optional.empty();
    }

    @Test
    void liftsToAnyGradeWhoHasNone() {
        var compiled = CompiledRules.compile(
                Packs.model("rule \"r\" agenda-group \"decide\" when Indicator( code == \"p\", value >= 3 )"
                        + " then score.grade(\"POOR\"); end"),
                SmallRuleSet.DICTIONARY);
        var facts = Facts.of("p", "2").build();
        var outcome = compiled.evaluate(facts);
        assertThat(outcome.status()).isEqualTo(Outcome.Status.NO_GRADE);
        assertThat(compiled.counterfactual(facts, outcome)).hasValueSatisfying(change -> {
            assertThat(change.to()).isEqualByComparingTo("3");
            assertThat(change.grade()).isEqualTo("POOR");
        });
        var none = Facts.none().build();
        assertThat(compiled.counterfactual(none, compiled.evaluate(none))).isEmpty();
    }

    private static EmployeeFacts with(EmployeeFacts facts, Counterfactual change) {
        var indicators = facts.indicators().stream()
                .map(old -> old.code().equals(change.indicator())
                        ? new Indicator(old.code(), change.to(), old.text(), old.count())
                        : old)
                .toList();
        assertThat(change.change()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        return new EmployeeFacts(facts.employee(), facts.period(), indicators, facts.observations(), facts.goals());
    }

    @Test
    void knowsThresholdsOfRulesAboutSeveralIndicators() {
        var compiled = CompiledRules.compile(
                Packs.model("rule \"r\" agenda-group \"decide\" when Indicator( code in (\"p\", \"q\"), value == 1.37 )"
                        + " then score.grade(\"POOR\"); end"),
                SmallRuleSet.DICTIONARY);
        var facts = Facts.of("p", "2").build();
        assertThat(compiled.counterfactual(facts, compiled.evaluate(facts)))
                .hasValueSatisfying(change -> assertThat(change.to()).isEqualByComparingTo("1.37"));
    }
}
