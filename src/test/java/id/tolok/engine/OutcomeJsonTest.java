package id.tolok.engine;

import static id.tolok.engine.Rules.add;
import static id.tolok.engine.Rules.any;
import static id.tolok.engine.Rules.bind;
import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.derive;
import static id.tolok.engine.Rules.flag;
import static id.tolok.engine.Rules.grade;
import static id.tolok.engine.Rules.model;
import static id.tolok.engine.Rules.observation;
import static id.tolok.engine.Rules.rate;
import static id.tolok.engine.Rules.rule;
import static id.tolok.engine.Rules.value;
import static id.tolok.engine.Rules.var;
import static id.tolok.engine.Rules.when;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeJsonTest {

    private static final Outcome OUTCOME = CompiledRules.compile(
                    model(
                            rule("a \"quoted\"", when(any(FactType.EMPLOYEE)), derive("d", "3.50")),
                            rule(
                                    "points",
                                    when(observation("o", bind("$v", value()))),
                                    add("x", calc(var("$v"), "/", 3))),
                            rule("rating", when(any(FactType.EMPLOYEE)), rate("behaviour", "SESUAI")),
                            rule("grade", when(any(FactType.RATING)), grade("BAIK")),
                            rule(
                                    "advice",
                                    when(any(FactType.GRADE)),
                                    new Write.Propose("TEGURAN", Optional.empty()),
                                    new Write.Award("KREDIT", Rules.number("12.50")),
                                    flag("SEEN"))),
                    Rules.NO_DICTIONARY)
            .evaluate(Facts.none().observation("o", "1.0", 1).build());

    @Test
    void writesTheKeysInTheirOrderWithPlainDecimals() {
        var line = OutcomeJson.line("1990", "demo@1", OUTCOME);
        assertThat(line)
                .startsWith(
                        "{\"nip\":\"1990\",\"ruleSet\":\"demo@1\",\"engine\":\"1\",\"status\":\"OK\",\"derived\":{\"d\":3.5},"
                                + "\"aspects\":{\"x\":0.3333333333333333333333333333333333},\"ratings\":{\"behaviour\":\"SESUAI\"},"
                                + "\"grade\":\"BAIK\",\"proposals\":[{\"code\":\"TEGURAN\",\"months\":null,\"rule\":\"advice\","
                                + "\"basis\":\"Pasal advice\"}],\"awards\":{\"KREDIT\":12.5},\"recommendations\":[],\"flags\":[\"SEEN\"],"
                                + "\"conflicts\":[],\"failure\":null,\"firings\":[{\"rule\":\"a \\\"quoted\\\"\",\"phase\":\"derive\","
                                + "\"contribution\":{\"type\":\"derive\",\"target\":\"d\",\"value\":3.5},\"facts\":[{\"type\":\"Employee\",")
                .contains("{\"type\":\"Observation\",\"code\":\"o\",\"value\":1,\"date\":\"2026-01-02\"}")
                .contains("{\"type\":\"rate\",\"target\":\"behaviour\",\"value\":\"SESUAI\"}")
                .endsWith("\"hash\":\"" + OutcomeJson.hash("1990", "demo@1", OUTCOME) + "\"}");
    }

    @Test
    void readsBackToTheSameBytes() {
        var line = OutcomeJson.line("1990", "demo@1", OUTCOME);
        var stored = OutcomeJson.read(line);
        assertThat(OutcomeJson.line(stored.nip(), stored.ruleSet(), stored.outcome()))
                .isEqualTo(line);
        assertThat(stored.hash()).isEqualTo(OutcomeJson.hash("1990", "demo@1", OUTCOME));
    }

    @Test
    void readsBackFailures() {
        var failed = CompiledRules.compile(
                        model(rule("r", when(any(FactType.EMPLOYEE)), add("x", calc(1, "/", 0)))), Rules.NO_DICTIONARY)
                .evaluate(Facts.none().build());
        assertThat(OutcomeJson.read(OutcomeJson.line("1", "r", failed)).outcome())
                .isEqualTo(failed);
    }

    @Test
    void leavesExplanationsOutOfTheHash() {
        var whyNot = List.of(new WhyNot(
                "r",
                List.of(new WhyNot.Condition(
                        "Indicator a", Optional.of("3"), ">=", Optional.of("4"), false, Optional.of(BigDecimal.ONE)))));
        var explained = OutcomeJson.explained("1990", "demo@1", OUTCOME, whyNot, Optional.empty());
        assertThat(explained)
                .contains(
                        "\"hash\":\"" + OutcomeJson.hash("1990", "demo@1", OUTCOME) + "\",\"whyNot\":[{\"rule\":\"r\","
                                + "\"conditions\":[{\"fact\":\"Indicator a\",\"actual\":3,\"operator\":\">=\",\"threshold\":4,"
                                + "\"held\":false,\"distance\":1}]}],\"counterfactual\":null}");
        assertThat(OutcomeJson.read(explained).outcome())
                .isEqualTo(OutcomeJson.read(OutcomeJson.line("1990", "demo@1", OUTCOME))
                        .outcome());
    }
}
