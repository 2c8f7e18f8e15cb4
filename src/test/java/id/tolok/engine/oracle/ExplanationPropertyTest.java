package id.tolok.engine.oracle;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.Rules;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.RuleModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Over generated rules and facts: a rule either fired, or has a condition that did not hold; never both. */
class ExplanationPropertyTest {

    private static final long SEED = Long.getLong("tolok.seed", 20261125);
    private static final int SETS = Integer.getInteger("tolok.explanations", 300);
    private static final int FACT_SETS = 12;

    @Test
    void everyRuleFiredOrHasAConditionThatDidNotHold() {
        var random = new Random(SEED);
        var generator = new RuleGenerator(random);
        int explained = 0;
        for (int i = 0; i < SETS; i++) {
            var model = generator.next();
            var compiled = CompiledRules.compile(model, Rules.NO_DICTIONARY);
            for (int k = 0; k < FACT_SETS; k++) {
                explained += explains(compiled, World.facts(random));
            }
        }
        assertThat(explained).isGreaterThan(SETS * FACT_SETS);
    }

    private static int explains(CompiledRules compiled, EmployeeFacts facts) {
        var outcome = compiled.evaluate(facts);
        if (outcome.status() == Status.FAILED) {
            assertThat(compiled.whyNot(facts, outcome)).isEmpty();
            return 0;
        }
        var fired = outcome.firings().stream().map(Firing::rule).collect(toSet());
        var reasons = compiled.whyNot(facts, outcome);
        for (var reason : reasons) {
            assertThat(fired).doesNotContain(reason.rule());
            assertThat(reason.conditions())
                    .as("seed %s\n%s\n%s\n%s", SEED, reason, text(compiled.model(), reason.rule()), facts)
                    .anyMatch(condition -> !condition.held());
        }
        assertThat(reasons.size() + fired.size())
                .isEqualTo(compiled.model().rules().size());
        // of a rule that fired nothing can be found that did not hold
        for (var reason : compiled.whyNot(facts, silenced(outcome))) {
            if (fired.contains(reason.rule())) {
                assertThat(reason.conditions())
                        .as("seed %s\n%s\n%s", SEED, text(compiled.model(), reason.rule()), facts)
                        .isEmpty();
            }
        }
        covers(compiled, facts, outcome);
        return reasons.size();
    }

    private static void covers(CompiledRules compiled, EmployeeFacts facts, Outcome outcome) {
        var coverage = compiled.coverage(facts, outcome);
        for (var rule : compiled.model().rules()) {
            var seen = coverage.rules().get(rule.name());
            long writes = outcome.firings().stream()
                    .filter(firing -> firing.rule().equals(rule.name()))
                    .count();
            assertThat(seen.fired() > 0).isEqualTo(writes > 0);
            assertThat(seen.leaves()).hasSize(Leaves.of(rule).size());
        }
    }

    private static Outcome silenced(Outcome o) {
        return new Outcome(
                o.status(),
                o.derived(),
                o.aspects(),
                o.ratings(),
                o.grade(),
                o.proposals(),
                o.awards(),
                o.recommendations(),
                o.flags(),
                o.conflicts(),
                o.failure(),
                List.of());
    }

    private static String text(RuleModel model, String rule) {
        return RulePrinter.print(model.rule(rule).orElseThrow());
    }
}
