package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.WhyNot.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static List<Condition> whyNot(String when, Facts facts) {
        var compiled = CompiledRules.compile(
                Packs.model("rule \"r\" agenda-group \"advise\" when " + when + " then score.flag(\"F\"); end"),
                Rules.NO_DICTIONARY);
        var given = facts.build();
        var reasons = compiled.whyNot(given, compiled.evaluate(given));
        return reasons.isEmpty() ? List.of() : reasons.getFirst().conditions();
    }

    private static Condition condition(
            String fact, String actual, String operator, String threshold, boolean held, String distance) {
        return new Condition(
                fact,
                Optional.ofNullable(actual),
                operator,
                Optional.ofNullable(threshold),
                held,
                Optional.ofNullable(distance).map(BigDecimal::new));
    }

    @Test
    void showsEachConditionWithItsDistance() {
        assertThat(whyNot(
                        "Indicator( code == \"a\", value >= 3, value < 7 ) Indicator( code == \"b\", value == 1 )",
                        Facts.of("a", "8.5").indicator("b", "1.0")))
                .containsExactly(
                        condition("Indicator a", "8.5", ">=", "3", true, "5.5"),
                        condition("Indicator a", "8.5", "<", "7", false, "1.5"),
                        condition("Indicator b", "1", "==", "1", true, "0.0"));
    }

    @Test
    void saysWhereAFactIsMissing() {
        assertThat(whyNot("Indicator( code == \"a\", value >= 3 )", Facts.none()))
                .containsExactly(condition("Indicator a", null, "exists", null, false, null));
    }

    @Test
    void saysWhatStandsAgainstANegation() {
        assertThat(whyNot("Employee( status == \"PNS\" ) not Indicator( code == \"a\" )", Facts.of("a", "4")))
                .containsExactly(
                        condition("Employee status", "PNS", "==", "PNS", true, null),
                        condition("Indicator a", "4", "not", null, false, null));
    }

    @Test
    void turnsNegatedComparisonsRound() {
        assertThat(whyNot("Indicator( code == \"a\", !(value > 3) )", Facts.of("a", "4")))
                .containsExactly(condition("Indicator a", "4", "<=", "3", false, "1"));
    }

    @Test
    void showsResultsOfAccumulates() {
        assertThat(whyNot(
                        "accumulate( Observation( code == \"o\", $v : value ); $s : sum($v); $s >= 10 )",
                        Facts.none().observation("o", "4", 1).observation("o", "3.5", 2)))
                .containsExactly(condition("accumulate $s", "7.5", ">=", "10", false, "2.5"));
        assertThat(whyNot("accumulate( Observation( code == \"o\", $v : value ); $s : average($v) )", Facts.none()))
                .containsExactly(condition("Observation o", null, "exists", null, false, null));
    }

    @Test
    void showsTheNearestOfTheFactsThatAreMeant() {
        var when = "Indicator( code in (\"a\", \"b\"), value < 2 )";
        assertThat(whyNot(when, Facts.of("a", "9").indicator("b", "2.5").indicator("c", "1")))
                .containsExactly(
                        condition("Indicator b code", "b", "in", "[a, b]", true, null),
                        condition("Indicator b", "2.5", "<", "2", false, "0.5"));
        assertThat(whyNot(when, Facts.of("c", "1")))
                .containsExactly(condition("Indicator code", null, "in", "[a, b]", false, null));
        assertThat(whyNot("Indicator( code != \"c\", value < 2 )", Facts.of("c", "1")))
                .containsExactly(condition("Indicator code", null, "!=", "c", false, null));
    }

    @Test
    void stopsAtThePatternThatNoPartialMatchExtends() {
        assertThat(whyNot(
                        "Goal( $c : code, $a : achievement ) Indicator( code == $c, value > $a )",
                        Facts.of("g2", "50").goal("g1", "10").goal("g2", "60")))
                .anySatisfy(condition -> assertThat(condition.held()).isFalse());
    }

    @Test
    void agreesWithTheEngineOnEveryRule() {
        var seed = 20260101;
        var random = new Random(seed);
        for (var name : List.of("asemrowo", "pp30-2019")) {
            var pack = Packs.shipped(name);
            var compiled = CompiledRules.compile(Packs.model(pack), pack.dictionary());
            var facts = new RandomFacts(compiled.model(), pack.dictionary());
            for (int i = 0; i < 300; i++) {
                var given = facts.next(random);
                var outcome = compiled.evaluate(given);
                assertThat(outcome.failure()).as("seed %s, case %s", seed, i).isEmpty();
                var fired = outcome.firings().stream().map(Firing::rule).collect(Collectors.toSet());
                var reasons = compiled.whyNot(given, outcome);
                assertThat(reasons).allSatisfy(reason -> {
                    assertThat(fired).doesNotContain(reason.rule());
                    assertThat(reason.conditions()).as("%s", reason).anyMatch(condition -> !condition.held());
                });
                assertThat(reasons.size() + fired.size())
                        .isEqualTo(compiled.model().rules().size());
            }
        }
    }

    @Test
    void seesConditionsTrueAndFalse() {
        var compiled = CompiledRules.compile(
                Packs.model("rule \"r\" agenda-group \"advise\" when Indicator( code == \"a\", value >= 3 )"
                        + " then score.flag(\"F\"); end"),
                Rules.NO_DICTIONARY);
        var low = Facts.of("a", "2").build();
        var high = Facts.of("a", "4").indicator("b", "1").build();
        var one = compiled.coverage(low, compiled.evaluate(low));
        assertThat(one.rules().get("r"))
                .isEqualTo(new Coverage.RuleCoverage(
                        0, List.of(new Coverage.Leaf(true, false), new Coverage.Leaf(false, true))));
        var both = one.and(compiled.coverage(high, compiled.evaluate(high)));
        assertThat(both.rules().get("r").fired()).isEqualTo(1);
        assertThat(both.seen()).isEqualTo(both.possible()).isEqualTo(4);
    }
}
