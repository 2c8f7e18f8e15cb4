package id.tolok.engine;

import static id.tolok.engine.Rules.accumulate;
import static id.tolok.engine.Rules.add;
import static id.tolok.engine.Rules.any;
import static id.tolok.engine.Rules.bind;
import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.call;
import static id.tolok.engine.Rules.compare;
import static id.tolok.engine.Rules.derive;
import static id.tolok.engine.Rules.field;
import static id.tolok.engine.Rules.flag;
import static id.tolok.engine.Rules.grade;
import static id.tolok.engine.Rules.indicator;
import static id.tolok.engine.Rules.model;
import static id.tolok.engine.Rules.observation;
import static id.tolok.engine.Rules.rate;
import static id.tolok.engine.Rules.rule;
import static id.tolok.engine.Rules.score;
import static id.tolok.engine.Rules.text;
import static id.tolok.engine.Rules.textVar;
import static id.tolok.engine.Rules.value;
import static id.tolok.engine.Rules.var;
import static id.tolok.engine.Rules.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.engine.Outcome.Conflict;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Exists;
import id.tolok.engine.model.Condition.ForAll;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Condition.Or;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {

    private static Outcome evaluate(Facts facts, RuleDefinition... rules) {
        return CompiledRules.compile(model(rules), Rules.NO_DICTIONARY).evaluate(facts.build());
    }

    private static boolean fires(Facts facts, id.tolok.engine.model.Condition... conditions) {
        return !evaluate(facts, rule("r", when(conditions), flag("F"))).flags().isEmpty();
    }

    @Test
    void firesRulesWithoutConditionsEveryTime() {
        var rules = CompiledRules.compile(
                model(
                        rule("always", when(), add("discipline", "100")),
                        rule("late", when(indicator("late", value(">", 3))), add("discipline", "-5"))),
                Rules.NO_DICTIONARY);
        for (int i = 0; i < 3; i++) {
            assertThat(rules.evaluate(Facts.of("late", "4").build()).aspects()).hasToString("{discipline=95}");
            assertThat(rules.evaluate(Facts.of("late", "1").build()).aspects()).hasToString("{discipline=100}");
        }
    }

    @Test
    void goesThroughAllPhases() {
        var outcome = evaluate(
                Facts.of("late_minutes", "900"),
                rule(
                        "late",
                        when(indicator("late_minutes", bind("$m", value()))),
                        derive("late_days", call(Function.FLOOR, calc(var("$m"), "/", 450)))),
                rule("points", when(indicator("late_days", value(">=", 2))), add("discipline", "87.5")),
                rule("rating", when(score("discipline", value("<", 90))), rate("behaviour", "SESUAI")),
                rule(
                        "grade",
                        when(any(FactType.RATING, compare(field(FactType.RATING, "level"), "==", text("SESUAI")))),
                        grade("BAIK")),
                rule(
                        "advice",
                        when(any(FactType.GRADE)),
                        new Write.Propose("TEGURAN", Optional.of(Rules.number("6")))));

        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(outcome.derived()).containsOnlyKeys("late_days");
        assertThat(outcome.derived().get("late_days")).isEqualByComparingTo("2");
        assertThat(outcome.aspects().get("discipline")).isEqualByComparingTo("87.5");
        assertThat(outcome.ratings()).containsEntry("behaviour", "SESUAI");
        assertThat(outcome.grade()).contains("BAIK");
        assertThat(outcome.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.code()).isEqualTo("TEGURAN");
            assertThat(proposal.months()).contains(new BigDecimal("6"));
            assertThat(proposal.basis()).contains("Pasal advice");
        });
        assertThat(outcome.firings())
                .extracting(Firing::rule)
                .containsExactly("late", "points", "rating", "grade", "advice");
        assertThat(outcome.firings().get(1).facts())
                .containsExactly(new Firing.Fact("Indicator", "late_days", Optional.of("2"), Optional.empty()));
    }

    @Test
    void comparesExactDecimals() {
        assertThat(fires(Facts.of("skm", "88.310"), indicator("skm", value(">=", "88.31"))))
                .isTrue();
        assertThat(fires(Facts.of("skm", "88.309"), indicator("skm", value(">=", "88.31"))))
                .isFalse();
        assertThat(fires(Facts.of("skm", "1.50"), indicator("skm", value("==", "1.5"))))
                .isTrue();
    }

    @Test
    void treatsComparisonsWithAbsentFieldsAsFalse() {
        var facts = Facts.none().text("note", "good");
        assertThat(fires(facts, indicator("note", value("!=", 5)))).isFalse();
        assertThat(fires(facts, indicator("note", value("<", 5)))).isFalse();
        assertThat(fires(facts, indicator("note", new In(value(), List.of(Rules.number("1")), true))))
                .isFalse();
        assertThat(fires(facts, indicator("note", new NotThat(value("==", 5))))).isTrue();
    }

    @Test
    void doesNotMatchWhereArithmeticMeetsAnAbsentField() {
        var facts = Facts.none().text("note", "good");
        assertThat(fires(facts, indicator("note", new NotThat(compare(calc(value(), "+", 1), "==", 5)))))
                .isFalse();
        assertThat(fires(facts, indicator("note", bind("$v", value())))).isFalse();
        assertThat(fires(
                        facts,
                        indicator(
                                "note",
                                new AnyOf(List.of(
                                        compare(field(FactType.INDICATOR, "text"), "==", text("good")),
                                        compare(calc(value(), "+", 1), "==", 5))))))
                .isFalse();
    }

    @Test
    void doesNotMatchWhereAConditionDividesByZero() {
        var ratio = indicator("a", compare(calc(1, "/", value()), "<", 10));
        assertThat(fires(Facts.of("a", "0"), ratio)).isFalse();
        assertThat(fires(Facts.of("a", "2"), ratio)).isTrue();
    }

    @Test
    void failsWhereAConsequenceDividesByZero() {
        var outcome = evaluate(
                Facts.of("a", "0"),
                rule("ratio", when(indicator("a", bind("$v", value()))), add("x", calc(1, "/", var("$v")))));
        assertThat(outcome.failure()).contains(new Outcome.Failure(Optional.of("ratio"), "DIVISION_BY_ZERO"));
        assertThat(outcome.firings()).isEmpty();
    }

    @Test
    void matchesTextsInLinearTime() {
        var evil = "(.*)(.*)(.*)(.*)(.*)(.*)x$";
        var facts = Facts.none().text("note", "a".repeat(5000));
        assertThat(fires(facts, indicator("note", new Matches(field(FactType.INDICATOR, "text"), evil, false))))
                .isFalse();
        assertThat(fires(facts, indicator("note", new Matches(field(FactType.INDICATOR, "text"), "a+", false))))
                .isTrue();
    }

    @Test
    void joinsThroughVariables() {
        var achievement = any(
                FactType.GOAL,
                bind("$c", field(FactType.GOAL, "code")),
                bind("$a", field(FactType.GOAL, "achievement")));
        var same = any(
                FactType.INDICATOR,
                compare(field(FactType.INDICATOR, "code"), "==", textVar("$c")),
                value(">", calc(var("$a"), "-", 5)));
        var facts = Facts.of("g1", "96")
                .indicator("g2", "50")
                .goal("g1", "100")
                .goal("g2", "60")
                .goal("g3", "1");
        var outcome = evaluate(facts, rule("join", when(achievement, same), add("x", var("$a"))));
        assertThat(outcome.firings())
                .singleElement()
                .satisfies(firing -> assertThat(firing.facts())
                        .extracting(Firing.Fact::type, Firing.Fact::code)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("Goal", "g1"),
                                org.assertj.core.groups.Tuple.tuple("Indicator", "g1")));
    }

    @Test
    void understandsNotExistsAndOr() {
        var a = indicator("a", value(">", 1));
        var b = indicator("b", value(">", 1));
        var one = Facts.of("a", "5");
        var both = Facts.of("a", "5").indicator("b", "5");
        assertThat(fires(one, new Not(b))).isTrue();
        assertThat(fires(both, new Not(b))).isFalse();
        assertThat(fires(both, new Not(new And(List.of(a, b))))).isFalse();
        assertThat(fires(one, new Not(new And(List.of(a, b))))).isTrue();
        assertThat(fires(Facts.none(), new Not(new Or(List.of(a, b))))).isTrue();
        assertThat(fires(one, new Not(new Or(List.of(a, b))))).isFalse();
        assertThat(fires(one, new Exists(new Or(List.of(b, a))))).isTrue();
        assertThat(fires(Facts.none(), new Exists(new Or(List.of(b, a))))).isFalse();
        assertThat(fires(both, new Exists(new And(List.of(a, new Or(List.of(indicator("c"), b)))))))
                .isTrue();
        assertThat(fires(one, new Exists(new And(List.of(a, new Or(List.of(indicator("c"), b)))))))
                .isFalse();
    }

    @Test
    void firesOnceForExistsWhateverTheNumberOfWitnesses() {
        var a = indicator("a");
        var b = indicator("b");
        var outcome = evaluate(
                Facts.of("b", "5").indicator("a", "4"),
                rule("r", when(new Exists(new Or(List.of(b, a)))), add("x", 1)));
        assertThat(outcome.firings())
                .singleElement()
                .satisfies(firing ->
                        assertThat(firing.facts()).extracting(Firing.Fact::code).containsExactly("b"));
    }

    @Test
    void showsTheFirstWitnessOfExists() {
        var outcome = evaluate(
                Facts.none().observation("o", "7", 9).observation("o", "5", 3).observation("o", "9", 1),
                rule("r", when(new Exists(observation("o", value("<", 8)))), flag("F")));
        assertThat(outcome.firings().getFirst().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).contains("5"));
    }

    @Test
    void understandsForall() {
        var all = new ForAll(
                any(FactType.GOAL, bind("$c", field(FactType.GOAL, "code"))),
                List.of(any(
                        FactType.GOAL,
                        compare(field(FactType.GOAL, "code"), "==", textVar("$c")),
                        compare(field(FactType.GOAL, "achievement"), ">=", 90))));
        assertThat(fires(Facts.none(), all)).isTrue();
        assertThat(fires(Facts.none().goal("g1", "90").goal("g2", "95"), all)).isTrue();
        assertThat(fires(Facts.none().goal("g1", "90").goal("g2", "89.99"), all))
                .isFalse();
        var lone = new ForAll(any(FactType.GOAL, compare(field(FactType.GOAL, "achievement"), ">=", 90)), List.of());
        assertThat(fires(Facts.none().goal("g1", "90"), lone)).isTrue();
        assertThat(fires(Facts.none().goal("g1", null), lone)).isFalse();
    }

    @Test
    void sumsAndCountsNothingAsZeroButHasNoAverageOfIt() {
        var source = observation("o", bind("$v", value()));
        assertThat(fires(
                        Facts.none(),
                        accumulate(source, AccumulateFunction.SUM, "$v", compare(var("$result"), "==", 0))))
                .isTrue();
        assertThat(fires(
                        Facts.none(),
                        accumulate(source, AccumulateFunction.COUNT, "", compare(var("$result"), "==", 0))))
                .isTrue();
        for (var function : List.of(AccumulateFunction.AVERAGE, AccumulateFunction.MIN, AccumulateFunction.MAX)) {
            assertThat(fires(Facts.none(), accumulate(source, function, "$v"))).isFalse();
        }
    }

    @Test
    void takesAllFactsOfAnAccumulate() {
        var source = observation("o", bind("$v", value()), value(">", 1));
        var outcome = evaluate(
                Facts.none()
                        .observation("o", "1", 1)
                        .observation("o", "2", 2)
                        .observation("o", "2", 2)
                        .observation("o", "3", 3),
                rule(
                        "r",
                        when(accumulate(
                                source, AccumulateFunction.AVERAGE, "$v", compare(var("$result"), "<", "2.34"))),
                        add("x", call(Function.ROUND, var("$result"), 2))));
        assertThat(outcome.aspects().get("x")).isEqualByComparingTo("2.33");
        assertThat(outcome.firings().getFirst().facts())
                .extracting(f -> f.value().orElseThrow())
                .containsExactly("2", "2", "3");
    }

    @Test
    void accumulatesOverSeveralPatternsAndOuterVariables() {
        var source = new And(List.of(
                any(
                        FactType.GOAL,
                        bind("$c", field(FactType.GOAL, "code")),
                        bind("$a", field(FactType.GOAL, "achievement"))),
                any(
                        FactType.INDICATOR,
                        compare(field(FactType.INDICATOR, "code"), "==", textVar("$c")),
                        bind("$w", value()))));
        var sum = new id.tolok.engine.model.Condition.Accumulate(
                source,
                List.of(
                        new id.tolok.engine.model.Condition.Computation(
                                "$sum",
                                AccumulateFunction.SUM,
                                Optional.of(calc(calc(var("$a"), "*", var("$w")), "*", var("$k")))),
                        new id.tolok.engine.model.Condition.Computation(
                                "$n", AccumulateFunction.COUNT, Optional.empty())),
                List.of(compare(var("$n"), ">=", 2), compare(var("$sum"), ">", var("$k"))));
        var facts = Facts.of("g1", "2")
                .indicator("g2", "3")
                .indicator("k", "10")
                .goal("g1", "5")
                .goal("g2", "7");
        var outcome = evaluate(facts, rule("r", when(indicator("k", bind("$k", value())), sum), add("x", var("$sum"))));
        assertThat(outcome.aspects().get("x")).isEqualByComparingTo("310");
        assertThat(outcome.firings().getFirst().facts()).hasSize(5);
    }

    @Test
    void sumsThenCapsThenFloorsThenClamps() {
        var dictionary = new RuleDictionary(
                List.of(new Aspect("x", new Titles("x", "x"), new Range(BigDecimal.ZERO, new BigDecimal("100")))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var present = when(any(FactType.EMPLOYEE));
        var more = rule("more", present, add("x", 150));
        var cap = rule("cap", present, new Write.Cap("x", Rules.number("40")));
        var lower = rule("lower", present, new Write.Cap("x", Rules.number("30")));
        var floor = rule("floor", present, new Write.Floor("x", Rules.number("60")));
        assertThat(aspect(dictionary, more)).isEqualByComparingTo("100");
        assertThat(aspect(dictionary, more, cap, lower)).isEqualByComparingTo("30");
        assertThat(aspect(dictionary, more, cap, floor)).isEqualByComparingTo("60");
        assertThat(aspect(dictionary, rule("minus", present, add("x", -5)))).isEqualByComparingTo("0");
    }

    private static BigDecimal aspect(RuleDictionary dictionary, RuleDefinition... rules) {
        return CompiledRules.compile(model(rules), dictionary)
                .evaluate(Facts.none().build())
                .aspects()
                .get("x");
    }

    @Test
    void namesConflictsInsteadOfChoosing() {
        var present = when(any(FactType.EMPLOYEE));
        var outcome = evaluate(
                Facts.none(),
                rule("one", present, grade("BAIK")),
                rule("other", present, grade("KURANG")),
                rule("d2", present, derive("d", 2)),
                rule("d1", present, derive("d", 1)),
                rule("same", present, derive("e", 1)),
                rule("same too", present, derive("e", "1.0")),
                rule("always", present, flag("SEEN")));
        assertThat(outcome.status()).isEqualTo(Status.CONFLICT);
        assertThat(outcome.conflicts())
                .containsExactly(
                        new Conflict("d", List.of("d1", "d2")), new Conflict("grade", List.of("one", "other")));
        assertThat(outcome.grade()).isEmpty();
        assertThat(outcome.derived()).containsOnlyKeys("e");
        assertThat(outcome.flags()).containsExactly("SEEN");
    }

    @Test
    void prefersObservedValueOfDerivedCodeAndFlagsIt() {
        var outcome = evaluate(
                Facts.of("goal_achievement", "70"),
                rule("derive", when(any(FactType.EMPLOYEE)), derive("goal_achievement", 95)),
                rule("use", when(indicator("goal_achievement", bind("$v", value()))), add("x", var("$v"))));
        assertThat(outcome.aspects().get("x")).isEqualByComparingTo("70");
        assertThat(outcome.derived().get("goal_achievement")).isEqualByComparingTo("70");
        assertThat(outcome.flags()).containsExactly("OBSERVED_GOAL_ACHIEVEMENT");
    }

    @Test
    void layersDerivedIndicators() {
        var present = when(any(FactType.EMPLOYEE));
        var outcome = evaluate(
                Facts.none(),
                rule("3", when(indicator("b", bind("$v", value()))), derive("c", calc(var("$v"), "+", 1))),
                rule("2", when(indicator("a", bind("$v", value()))), derive("b", calc(var("$v"), "+", 1))),
                rule("1", present, derive("a", 1)),
                rule("none", when(new Not(indicator("c"))), derive("d", 1)));
        assertThat(outcome.derived()).containsOnlyKeys("a", "b", "c");
        assertThat(outcome.derived().get("c")).isEqualByComparingTo("3");
    }

    @Test
    void refusesDeriveCyclesByName() {
        var cycle =
                model(rule("1", when(indicator("b")), derive("a", 1)), rule("2", when(indicator("a")), derive("b", 1)));
        assertThatThrownBy(() -> CompiledRules.compile(cycle, Rules.NO_DICTIONARY))
                .hasMessageContaining("[a, b, a]");
    }

    @Test
    void givesTheSameWhateverTheOrderOfRulesAndFacts() {
        var rules = List.of(
                rule("r1", when(observation("o", bind("$v", value()))), add("x", var("$v"))),
                rule("r2", when(new Exists(observation("o", value(">", 1)))), add("x", 1), add("z", 2)),
                rule(
                        "r3",
                        when(accumulate(observation("o", bind("$v", value())), AccumulateFunction.SUM, "$v")),
                        add("y", var("$result"))));
        var facts =
                Facts.none().observation("o", "1", 1).observation("o", "2", 1).observation("o", "3", 2);
        var reversed =
                Facts.none().observation("o", "3", 2).observation("o", "2", 1).observation("o", "1", 1);
        var one =
                CompiledRules.compile(new RuleModel(rules), Rules.NO_DICTIONARY).evaluate(facts.build());
        var other = CompiledRules.compile(new RuleModel(rules.reversed()), Rules.NO_DICTIONARY)
                .evaluate(reversed.build());
        assertThat(one).isEqualTo(other);
        assertThat(one.firings()).hasSize(6);
    }
}
