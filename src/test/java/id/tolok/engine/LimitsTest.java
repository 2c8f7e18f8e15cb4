package id.tolok.engine;

import static id.tolok.engine.Rules.accumulate;
import static id.tolok.engine.Rules.add;
import static id.tolok.engine.Rules.any;
import static id.tolok.engine.Rules.bind;
import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.derive;
import static id.tolok.engine.Rules.flag;
import static id.tolok.engine.Rules.indicator;
import static id.tolok.engine.Rules.model;
import static id.tolok.engine.Rules.observation;
import static id.tolok.engine.Rules.rule;
import static id.tolok.engine.Rules.value;
import static id.tolok.engine.Rules.var;
import static id.tolok.engine.Rules.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.tolok.engine.Outcome.Failure;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.vocabulary.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LimitsTest {

    private static Failure failure(Limits limits, Facts facts, RuleDefinition... rules) {
        var outcome =
                CompiledRules.compile(model(rules), Rules.NO_DICTIONARY, limits).evaluate(facts.build());
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        return outcome.failure().orElseThrow();
    }

    private static Facts observations(int count) {
        var facts = Facts.none();
        for (int i = 0; i < count; i++) {
            facts.observation("o", String.valueOf(i), i % 365);
        }
        return facts;
    }

    @Test
    void endsTwelveWayJoinWithoutEquality() {
        var twelve = new ArrayList<Condition>(Collections.nCopies(12, any(FactType.OBSERVATION)));
        assertThat(failure(Limits.DEFAULT, observations(100), rule("join", twelve, flag("F"))))
                .isEqualTo(new Failure(Optional.of("join"), "JOINS"));
        var impossible = new ArrayList<Condition>(Collections.nCopies(11, any(FactType.OBSERVATION)));
        impossible.add(observation("missing"));
        assertThat(failure(
                        Limits.DEFAULT, observations(100), rule("not", when(new Not(new And(impossible))), flag("F"))))
                .isEqualTo(new Failure(Optional.of("not"), "JOINS"));
    }

    @Test
    void endsTooManyFirings() {
        var every = rule("every", when(any(FactType.OBSERVATION)), add("x", 1));
        assertThat(failure(Limits.DEFAULT.withFirings(100), observations(101), every))
                .isEqualTo(new Failure(Optional.of("every"), "FIRINGS"));
    }

    @Test
    void endsTooManyFacts() {
        assertThat(failure(Limits.DEFAULT.withFacts(100), observations(101), rule("r", when(), flag("F"))))
                .isEqualTo(new Failure(Optional.empty(), "FACTS"));
    }

    @Test
    void endsWhenTimeIsUp() {
        var twelve = new ArrayList<Condition>(Collections.nCopies(12, any(FactType.OBSERVATION)));
        var limits = Limits.DEFAULT.withJoins(Long.MAX_VALUE).withTime(Duration.ofMillis(50));
        assertThat(failure(limits, observations(100), rule("slow", twelve, flag("F")))
                        .reason())
                .isEqualTo("TIME");
    }

    @Test
    void endsNumbersThatGrowWithoutEnd() {
        var rules = new ArrayList<RuleDefinition>();
        for (int i = 0; i < 40; i++) {
            rules.add(rule(
                    "square " + i,
                    when(indicator("n" + i, bind("$v", value()))),
                    derive("n" + (i + 1), calc(var("$v"), "*", var("$v")))));
        }
        assertThat(failure(Limits.DEFAULT, Facts.of("n0", "123456789.987654321"), rules.toArray(RuleDefinition[]::new))
                        .reason())
                .isEqualTo("NUMBER_SIZE");
    }

    @Test
    void allowsTwentyThousandFactsOfAnEmployee() {
        var sum = accumulate(observation("o", bind("$v", value())), AccumulateFunction.SUM, "$v");
        var outcome = CompiledRules.compile(
                        model(rule("sum", when(sum), add("x", var("$result")))), Rules.NO_DICTIONARY)
                .evaluate(observations(20_000).build());
        assertThat(outcome.aspects().get("x")).isEqualByComparingTo("199990000");
        assertThat(outcome.firings().getFirst().facts()).hasSize(20_000);
    }

    /** Drools finds equal texts by a look-up; explaining goes through all pairs. */
    @Test
    void explainsWithinItsLimits() {
        var source = Rules.field(FactType.OBSERVATION, "source");
        var joined = rule(
                "joined",
                when(
                        observation("o", bind("$source", source)),
                        observation("p", Rules.compare(source, "==", Rules.textVar("$source")), value(">", 5_000))),
                flag("F"));
        var compiled = CompiledRules.compile(
                model(joined),
                Rules.NO_DICTIONARY,
                Limits.DEFAULT.withJoins(3_000_000).withTime(Duration.ofSeconds(5)));
        var facts = observations(3_000);
        for (int i = 0; i < 3_000; i++) {
            facts.observation("p", "1", i % 365);
        }
        var given = facts.build();
        var outcome = compiled.evaluate(given);

        assertThat(outcome.status()).isEqualTo(Status.NO_GRADE);
        assertThat(compiled.whyNot(given, outcome))
                .singleElement()
                .satisfies(reason -> assertThat(reason.conditions()).anyMatch(condition -> !condition.held()));
        assertThat(compiled.coverage(given, outcome).rules()).containsKey("joined");
        assertThat(compiled.counterfactual(given, outcome)).isEmpty();
    }

    @Test
    void endsMatchingOfManyLongTexts() {
        var text = Rules.field(FactType.OBSERVATION, "text");
        var regex = new Constraint.Matches(text, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x", false);
        var given = observations(1).build();
        var notes = IntStream.range(0, 20_000)
                .mapToObj(i -> new Observation(
                        "n", null, i + "ab".repeat(1_000), given.period().start(), "test"))
                .toList();
        var facts = new EmployeeFacts(given.employee(), given.period(), given.indicators(), notes, given.goals());
        var compiled = CompiledRules.compile(
                model(rule("reads", when(any(FactType.OBSERVATION, regex)), flag("F"))),
                Rules.NO_DICTIONARY,
                Limits.DEFAULT.withTime(Duration.ofMillis(300)));
        var outcome = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> compiled.evaluate(facts));
        assertThat(outcome.failure()).contains(new Failure(Optional.of("reads"), "TIME"));
    }
}
