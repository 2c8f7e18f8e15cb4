package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Facts;
import id.tolok.engine.Rules;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void readsRuleWithMetadataBindingAndWrites() {
        var rule = Checked.rule("""
                package tolok;
                import id.tolok.engine.vocabulary.*;
                import function id.tolok.engine.vocabulary.Functions.*;
                global id.tolok.engine.vocabulary.Score score;

                // absence
                rule "Absent 3 days"
                    @title("Tidak masuk 3 hari") @title_en("Absent 3 days")
                    @basis("PP 94/2021 Pasal 9(2)a") @table("absence")
                    agenda-group "score"
                when
                    Indicator(code == "absence_year", $days : value >= 3)
                then
                    score.add("discipline", -$days * 2); /* two each */
                    score.cap("discipline", 90.50);
                end
                """);

        assertThat(rule.name()).isEqualTo("Absent 3 days");
        assertThat(rule.phase()).isEqualTo(Phase.SCORE);
        assertThat(rule.metadata().title()).contains("Tidak masuk 3 hari");
        assertThat(rule.metadata().titleEn()).contains("Absent 3 days");
        assertThat(rule.metadata().basis()).contains("PP 94/2021 Pasal 9(2)a");
        assertThat(rule.metadata().table()).contains("absence");
        var value = new Field("value", ValueType.NUMBER);
        assertThat(rule.conditions())
                .containsExactly(new Condition.Pattern(
                        FactType.INDICATOR,
                        Optional.empty(),
                        List.of(
                                new Comparison(
                                        new Field("code", ValueType.TEXT),
                                        Comparator.EQUAL,
                                        new TextLiteral("absence_year")),
                                new Binding("$days", value),
                                new Comparison(value, Comparator.AT_LEAST, new NumberLiteral(new BigDecimal("3"))))));
        assertThat(rule.writes()).hasSize(2);
        assertThat(rule.writes().get(1))
                .isEqualTo(new Write.Cap("discipline", new NumberLiteral(new BigDecimal("90.50"))));
        assertThat(rule.origin().place()).hasToString("rules.drl:7:1");
    }

    @Test
    void placesEachLeafConstraint() {
        var rule = Checked.rule(Checked.when("Indicator(code == \"x\", value > 1 || value < -1)"));

        assertThat(rule.origin().constraintPlaces())
                .extracting(place -> place.line() + ":" + place.column())
                .containsExactly("2:11", "2:24", "2:37");
    }

    @Test
    void spansTheRuleFromItsKeywordToItsEnd() {
        var text = "// before\n" + Checked.when("Period()") + "// behind\n";
        var origin = Checked.rule(text).origin();

        assertThat(text.substring(origin.start(), origin.end()))
                .startsWith("rule \"r\"")
                .endsWith("1); end");
    }

    @Test
    void readsAccumulateWithItsOwnScope() {
        var rule = Checked.rule(Checked.when("""
                accumulate(Observation(code == "late_minutes", $m : value, date >= "2026-01-01");
                           $sum : sum($m), $n : count(), $mean : average($m * 2); $sum > 450, $n >= 2)
                accumulate(Observation(code == "early", $m : value) and not Goal(code == "x"), $most : max($m))
                Indicator(code == "x", value < $sum - $most)"""));

        var accumulate = (Condition.Accumulate) rule.conditions().getFirst();
        assertThat(accumulate.computations()).hasSize(3);
        assertThat(accumulate.constraints())
                .contains(new Comparison(
                        new Variable("$sum", ValueType.NUMBER),
                        Comparator.GREATER,
                        new NumberLiteral(new BigDecimal("450"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee(status == \"PNS\", positionKind != \"JPT\", level in (\"AHLI_MUDA\", \"AHLI_MADYA\"))",
                "Indicator(code not in (\"a\", \"b\"), value > 1, value <= 3 && (value != 2 || !(count >= 3)))",
                "Indicator(text contains \"baik\", text not contains \"x\", text matches \"[a-z]+\", text not matches \"\\\\d\")",
                "$i : Indicator($v : value) Indicator(code == \"y\", value > $v + 1)",
                "not Indicator(code == \"x\") exists Goal(achievement >= 100)",
                "exists( Goal(code == \"A\") or Goal(code == \"B\") or Indicator() )",
                "not( Goal($c : code) and Indicator(code == $c) )",
                "not( Goal() or (Indicator() and Observation()) )",
                "forall( Goal(achievement > 50) )",
                "forall( Goal($c : code) Indicator(code == $c, value > 3) )",
                "(Goal($a : achievement) and Indicator(value < $a))",
                "Goal() and Indicator()",
                "Period($e : end, start >= \"2026-01-01\") Observation(date == $e, daysBetween($e, date) < 3)",
                "Indicator($p : value * 25 / 9, $q : (value - 1))",
                "Indicator($p : round(value * 25 / 9, 2), value > abs(-1.5), count == max(1, min(2, 3)) - value)",
                "Indicator(value >= 88.31B, value > dec(\"-1.5\"), value < plus(value, times(2, minus(3, divide(1, 2)))))",
                "Indicator(value in (1, 2, -3))"
            })
    void acceptsLeftHandSides(String conditions) {
        assertThat(Checked.drl(Checked.when(conditions)).issues().all()).isEmpty();
    }

    @Test
    void acceptsRuleWithoutConditions() {
        assertThat(Checked.rule("rule base agenda-group \"score\" then score.add(\"x\", 100); end")
                        .conditions())
                .isEmpty();
    }

    @Test
    void acceptsEveryWriteInItsPhase() {
        assertThat(Checked.drl("""
                rule "1" agenda-group "derive" then score.derive("a", 7 / 2); end
                rule "2" agenda-group "score" then score.add("a", 1); score.cap("a", 1); score.floor("a", 0); end
                rule "3" agenda-group "rate" when AspectScore(aspect == "a") then score.rate("d", "HIGH"); end
                rule "4" agenda-group "decide" when Rating(dimension == "d") then score.grade("GOOD"); end
                rule "5" agenda-group "advise" when Grade(code == "GOOD") then
                    score.propose("P"); score.propose("P", 6); score.award("K", 1.5); score.recommend("R"); score.flag("F");
                end
                """).issues().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score.add(\"x\", $a_count);",
                "score.add(\"x\", $a_sum / $a_count + $a_sum);",
                "score.add(\"x\", $a_sum);"
            })
    void leavesSumAndCountAsTheyAreWhereEitherIsUsedOnItsOwn(String write) {
        var rule = Checked.rule("rule \"r\" agenda-group \"score\" when accumulate(Observation($v : value); "
                + "$a_sum : sum($v), $a_count : count(); $a_count > 0) then " + write + " end");

        assertThat(((Condition.Accumulate) rule.conditions().getFirst()).computations())
                .extracting(Condition.Computation::variable)
                .containsExactly("$a_sum", "$a_count");
        var outcome = CompiledRules.compile(new RuleModel(List.of(rule)), Rules.NO_DICTIONARY)
                .evaluate(Facts.none().observation("o", "3", 1).build());
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.firings()).hasSize(1);
    }

    @Test
    void leavesSumAndCountAsTheyAreWhereTheNameOfTheAverageIsTaken() {
        var rule = Checked.rule(Checked.when("Indicator($a : value) accumulate(Observation($v : value); "
                + "$a_sum : sum($v), $a_count : count(); $a_count > 0) Goal(target > $a_sum / $a_count)"));

        assertThat(((Condition.Accumulate) rule.conditions().get(1)).computations())
                .hasSize(2);
    }

    @Test
    void readsAveragesOfTheStockFormWithinOtherAccumulates() {
        var rule =
                Checked.rule(Checked.when("accumulate(Observation($v : value); $m_sum : sum($v), $m_count : count(); "
                        + "$m_count > 0) accumulate(Goal($t : target); $s : sum($t * ($m_sum / $m_count)))"));

        assertThat(rule.conditions())
                .isEqualTo(Checked.rule(Checked.when("accumulate(Observation($v : value); $m : average($v)) "
                                + "accumulate(Goal($t : target); $s : sum($t * $m))"))
                        .conditions());
    }
}
