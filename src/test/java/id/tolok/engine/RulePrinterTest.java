package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePrinterTest {

    private static final String PRINTED = """
            rule "Absent 3 days"
                @title("Tidak \\"masuk\\"")
                @basis("PP 94/2021 Pasal 9(2)a")
                agenda-group "score"
            when
                $i : Indicator(code == "absence_year", $days : value, value >= 3)
                not Employee(status == "PPPK")
                accumulate( Observation($m : value) and Goal(); $s : sum($m * 2), $n : count(); $s > 3, $n >= 1 )
            then
                score.add("discipline", -$days * 2);
                score.cap("discipline", 90.50);
            end
            """;

    @Test
    void printsInOneForm() {
        assertThat(RulePrinter.print(model(PRINTED))).isEqualTo(PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indicator($v : value >= 3, $p : value * 25 / (9 - count))",
                "Indicator(value - (1 - 2) > 0 - (3 + value) * 4 / 5 - -6, -(value + 1) < 2, $n : (-value))",
                "Indicator(value < -(-value), value > -(-5), (value > 1))",
                "Indicator((value > 1 && value < 2) || !(count == 1 || count == 2) && (value != 3 && value != 4))",
                "Indicator(text not in (\"a\\\\b\", \"c\\\"d\"), text not contains \"x\", text matches \"\\\\d+\")",
                "Observation(date >= \"2026-01-01\", daysBetween(\"2026-02-01\", date) < 3, yearOf(date) == 2026)",
                "(Goal() and Indicator()) (Goal() and (Indicator() and Period()))",
                "not( Goal() or (Indicator() and not Period()) or (Goal() or Goal()) ) exists( not Goal() )",
                "exists( (Goal()) and Goal($c : code) and Indicator(code == $c) )",
                "forall( Goal() ) forall( Goal($c : code) Indicator(code == $c, value > 3) )",
                "accumulate(Goal($a : achievement), $x : average(round($a, 2)), $y : min($a), $z : max($a))",
                "Indicator(value == dec(\"-1.50\"), value > plus(1, times(2, 3)), count in (1, -2))",
            })
    void printsWhatReadsBackToTheSame(String conditions) {
        var first = model(
                "rule \"r\" agenda-group \"score\" when " + conditions + " then score.add(\"x\", 1 - (2 - 3)); end");
        var printed = RulePrinter.print(first);
        var second = model(printed);

        assertThat(second.rules().getFirst().sameAs(first.rules().getFirst())).isTrue();
        assertThat(RulePrinter.print(second)).isEqualTo(printed);
        assertThat(RulePrinter.print(model(RulePrinter.stock(first)))).isEqualTo(printed);
    }

    @Test
    void printsTheStockForm() {
        var model = model("""
                rule "r" agenda-group "score"
                when
                    Indicator(code == "x", $p : value * 25 / 9, value >= 88.31, $c : count, count > 2, -value < 1)
                    accumulate( Goal($t : target); $mean : average($t), $n : count(); $mean > 1.5 )
                then
                    score.add("x", 1.50 + -$p * $mean - $c);
                    score.add("y", round($n / 2, 2) + daysBetween("2026-01-01", "2026-02-01"));
                end
                """);
        var stock = RulePrinter.stock(model);

        assertThat(stock)
                .contains(
                        "Indicator(code == \"x\", value != null, $p : ((value * 25B) / 9B), value >= 88.31B, $c : count, "
                                + "count > 2, negative(value) < 1B)")
                .contains(
                        "accumulate( Goal(target != null, $t : target); $mean_sum : sum($t), $mean_count : count($t), "
                                + "$n : count($t); $mean_count > 0 )")
                .contains("$mean_result : Period(($mean_sum / dec($mean_count)) > 1.5B)")
                .contains("score.add(\"x\", minus(plus(dec(\"1.50\"), times(negative($p), divide($mean_sum, "
                        + "dec($mean_count)))), dec($c)));")
                .contains("score.add(\"y\", plus(round(divide(dec($n), dec(\"2\")), dec(\"2\")), "
                        + "daysBetween(day(\"2026-01-01\"), day(\"2026-02-01\"))));");
        assertThat(model(stock).rules().getFirst().sameAs(model.rules().getFirst()))
                .isTrue();
        assertThat(RulePrinter.stock(model(stock))).isEqualTo(stock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // where stock Drools would find something absent to match
                "Indicator(value != 3)                       ~ Indicator(value != null, value != 3B)",
                "Goal(!(target != 3))                        ~ Goal(!(target != null && target != 3B))",
                "Goal(target == realised || kind == \"a\")    ~ Goal((realised != null && target != null && target == realised) || kind == \"a\")",
                "Employee(level not in (\"A\", \"B\"))        ~ Employee(level != null, level not in (\"A\", \"B\"))",
                "Observation(text not contains \"x\")        ~ Observation(text != null, text not contains \"x\")",
                // whole numbers beside decimals
                "Indicator($n : count, count > 2.5)          ~ Indicator($n : count, dec(count) > 2.5B)",
                "Indicator($n : count) Goal(target > $n * 2) ~ Goal(target > (dec($n) * 2B))",
                // results of accumulates
                "accumulate(Goal($t : target) and Period(); $n : count(); $n > 1) ~ accumulate( Goal(target != null, $t : target) and Period(); $n : count(1); $n > 1 )",
                "accumulate(Goal($t : target); $m : min($t), $s : sum($t)) ~ $m : min($t), $s : sum($t), $m_count : count($t); $m_count > 0 )",
                "accumulate(Goal($t : target); $s : sum($t); $s in (1, 2)) ~ $s_result : Period($s in (1B, 2B))",
                "accumulate(Goal($t : target); $s : sum(round($t, 2))) ~ Goal(target != null, $t : target, $s_of : round(target, dec(\"2\"))); $s : sum($s_of) )",
                // names that are taken
                "Goal($a_sum : target) accumulate(Goal($t : target); $a : average($t); $a > 1) ~ $a_sum2 : sum($t), $a_count2 : count($t); $a_count2 > 0 )",
            })
    void spellsOutForStockDroolsWhatItWouldReadOtherwise(String conditions, String spelt) {
        var model = model("rule \"r\" agenda-group \"score\" when " + conditions + " then score.add(\"x\", 1); end");
        var stock = RulePrinter.stock(model);

        assertThat(stock).contains(spelt).doesNotContain("does not run");
        assertThat(model(stock).rules().getFirst().conditions())
                .isEqualTo(model.rules().getFirst().conditions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indicator($v : value) Goal($p : (target * $v))",
                "Goal($t : target) accumulate(Period(); $s : sum($t))",
                "accumulate(Goal($t : target) and Indicator($v : value); $s : sum($t * $v))",
            })
    void saysWhatStockDroolsCannotRun(String conditions) {
        var model = model("rule \"r\" agenda-group \"score\" when " + conditions + " then score.add(\"x\", 1); end");
        var stock = RulePrinter.stock(model);

        assertThat(stock).contains("// Stock Drools does not run this rule: it ");
        assertThat(model(stock).rules().getFirst().conditions())
                .isEqualTo(model.rules().getFirst().conditions());
    }

    @Test
    void replacesOneRuleAndLeavesEveryOtherByte() {
        var text = "\uFEFF// é\r\n  rule a agenda-group \"score\" then score.add(\"x\", 1); end // tail\r\n\r\n"
                + "rule b agenda-group \"score\" then score.add(\"x\", 2); end /* last */";
        var file = new SourceFile("a.drl", text.getBytes(StandardCharsets.UTF_8));
        var rules = RuleChecker.check(List.of(file), Optional.empty()).model();
        var edited = model("rule \"a\" agenda-group \"score\" then score.add(\"x\", 3); end")
                .rules()
                .getFirst();

        var replaced = RulePrinter.replace(file, rules.rule("a").orElseThrow(), edited);

        assertThat(new String(replaced.content(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF// é\r\n  rule \"a\"\r\n    agenda-group \"score\"\r\nwhen\r\nthen\r\n"
                        + "    score.add(\"x\", 3);\r\nend // tail\r\n\r\n"
                        + "rule b agenda-group \"score\" then score.add(\"x\", 2); end /* last */");
        assertThat(RuleChecker.check(List.of(replaced), Optional.empty())
                        .model()
                        .rules())
                .extracting(RuleDefinition::name)
                .containsExactly("a", "b");
    }

    @Test
    void refusesToReplaceRuleOfAnotherFile() {
        var rule = model(PRINTED).rules().getFirst();

        assertThatThrownBy(() -> RulePrinter.replace(new SourceFile("other.drl", new byte[0]), rule, rule))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleModel model(String text) {
        var file = new SourceFile("rules.drl", text.getBytes(StandardCharsets.UTF_8));
        var checked = RuleChecker.check(List.of(file), Optional.empty());
        assertThat(checked.issues().all()).isEmpty();
        return checked.model();
    }
}
