package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.NotAnalysed.Reason;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.TablePolicy.Hit;
import id.tolok.engine.dictionary.Titles;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final RuleDictionary DICTIONARY = new RuleDictionary(
            List.of(),
            List.of(),
            List.of(),
            List.of(outcome("BAIK"), outcome("KURANG")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new TablePolicy("t", Hit.UNIQUE, true)));

    private static Outcome outcome(String code) {
        return new Outcome(code, new Titles(code, code));
    }

    private static String row(String name, String condition, String write) {
        return "rule \"" + name
                + "\" @basis(\"b\") @table(\"t\") agenda-group \"score\" when Indicator( code == \"a\", " + condition
                + " ) then score.add(\"x\", " + write + "); end\n";
    }

    private static String rule(String name, String phase, String when, String then) {
        return "rule \"" + name + "\" @basis(\"b\") agenda-group \"" + phase + "\" when " + when + " then " + then
                + " end\n";
    }

    private static List<Finding> findings(String drl) {
        return Verification.of(Packs.model(drl), DICTIONARY).findings();
    }

    /** Rows [0,10), [10,20), … over one column, complete and without overlap. */
    private static List<int[]> ladder(int rows) {
        var ladder = new ArrayList<int[]>();
        for (int i = 0; i < rows; i++) {
            ladder.add(new int[] {i * 10, i * 10 + 10});
        }
        return ladder;
    }

    private static String text(List<int[]> ladder) {
        var text = new StringBuilder(row("first", "value < 0", "0"));
        for (int i = 0; i < ladder.size(); i++) {
            text.append(
                    row("row " + i, "value >= " + ladder.get(i)[0] + ", value < " + ladder.get(i)[1], "" + (i + 1)));
        }
        return text.append(row("last", "value >= " + ladder.size() * 10, "99")).toString();
    }

    @Test
    void findsNothingInACompleteTable() {
        assertThat(findings(text(ladder(8)))).isEmpty();
    }

    @Test
    void findsEverySeededGapAndOverlap() {
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            var gap = ladder(2 + random.nextInt(8));
            int row = random.nextInt(gap.size());
            gap.get(row)[0] += 1 + random.nextInt(8);
            int start = row * 10;
            assertThat(findings(text(gap))).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.GAP);
                assertThat(new BigDecimal(
                                finding.witness().orElseThrow().shown().get("Indicator a")))
                        .isBetween(BigDecimal.valueOf(start), BigDecimal.valueOf(gap.get(row)[0]));
                assertThat(finding.issue().message(Locale.ENGLISH)).contains("Indicator a = ");
            });
            var overlap = ladder(2 + random.nextInt(8));
            int wide = random.nextInt(overlap.size());
            overlap.get(wide)[1] += 1 + random.nextInt(8);
            assertThat(findings(text(overlap))).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.OVERLAP);
                assertThat(finding.rules()).contains("row " + wide);
                assertThat(new BigDecimal(
                                finding.witness().orElseThrow().shown().get("Indicator a")))
                        .isBetween(BigDecimal.valueOf(wide * 10 + 10), BigDecimal.valueOf(overlap.get(wide)[1]));
            });
        }
    }

    @Test
    void findsGapsOfExactlyOneValue() {
        assertThat(findings(row("low", "value < 3", "1") + row("high", "value > 3", "2")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.witness().orElseThrow().shown()).containsEntry("Indicator a", "3"));
    }

    @Test
    void findsEverySeededContradictionSubsumptionDuplicateAndImpossibility() {
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            int low = random.nextInt(50);
            int high = low + 2 + random.nextInt(50);
            var range = "Indicator( code == \"a\", value >= " + low + ", value < " + high + " )";
            var inner = "Indicator( code == \"a\", value >= " + (low + 1) + ", value < " + high + " )";
            var beyond = "Indicator( code == \"a\", value < " + low + ", value >= " + high + " )";
            var other = "Indicator( code == \"b\" ) " + inner;
            assertThat(findings(rule("1", "decide", range, "score.grade(\"BAIK\");")
                            + rule("2", "decide", other, "score.grade(\"KURANG\");")))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.CONTRADICTION);
            assertThat(findings(rule("1", "advise", range, "score.flag(\"F\");")
                            + rule("2", "advise", other, "score.flag(\"F\");")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Kind.SUBSUMED);
                        assertThat(finding.rules()).containsExactly("2", "1");
                    });
            assertThat(findings(rule("1", "score", inner, "score.add(\"x\", 1);")
                            + rule("2", "score", inner + " Employee()", "score.add(\"x\", 1);")))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.DUPLICATE);
            assertThat(findings(rule("1", "score", beyond, "score.add(\"x\", 1);")))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.IMPOSSIBLE);
            assertThat(findings(rule("1", "decide", range, "score.grade(\"BAIK\");")))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.UNREACHABLE_GRADE);
            assertThat(findings(
                            rule("1", "score", range, "score.add(\"x\", 1);").replace("@basis(\"b\")", "")))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.NO_BASIS);
        }
    }

    @Test
    void warnsOfForallThatIsTrueOnNothing() {
        var all = "forall( Goal( achievement >= 90 ) )";
        assertThat(findings(rule("1", "advise", all, "score.flag(\"F\");")))
                .extracting(Finding::kind)
                .containsExactly(Kind.TRUE_ON_NOTHING);
        assertThat(findings(rule("1", "advise", "exists Goal() " + all, "score.flag(\"F\");")))
                .isEmpty();
    }

    @Test
    void showsSomebodyWhoseGoalsWeighWhatARuleAsksFor() {
        var heavy = "accumulate( Goal( weight > 37, $a : achievement ); $s : sum($a); $s > 3 )";
        assertThat(findings(rule("1", "advise", heavy, "score.flag(\"F\");").replace("@basis(\"b\")", "")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.NO_BASIS);
                    assertThat(finding.witness()).isPresent();
                    assertThat(finding.witness().orElseThrow().facts().goals())
                            .anyMatch(goal ->
                                    goal.weight() != null && goal.weight().intValue() >= 37);
                });
    }

    @Test
    void saysWhatItCannotAnalyse() {
        var verification = Verification.of(
                Packs.model(rule(
                        "sum",
                        "advise",
                        "accumulate( Goal( $a : achievement ); $s : sum($a); $s > 3 )",
                        "score.flag(\"F\");")),
                DICTIONARY);
        assertThat(verification.notAnalysed()).singleElement().satisfies(rule -> {
            assertThat(rule.subject()).isEqualTo("sum");
            assertThat(rule.reason()).isEqualTo(Reason.ACCUMULATE);
            assertThat(rule.issue().message(Locale.ENGLISH)).startsWith("sum ");
        });
    }

    @Test
    void findsNothingInTheShippedRuleSets() {
        for (var name : List.of("asemrowo", "pp30-2019")) {
            var pack = Packs.shipped(name);
            assertThat(Verification.of(Packs.model(pack), pack.dictionary()).findings())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void looksAtFiveHundredRulesWithinASecond() {
        var drl = text(ladder(498));
        var model = Packs.model(drl);
        Verification.of(model, DICTIONARY);
        var start = Instant.now();
        assertThat(Verification.of(model, DICTIONARY).findings()).isEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }
}
