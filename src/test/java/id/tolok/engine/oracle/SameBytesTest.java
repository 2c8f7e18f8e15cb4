package id.tolok.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.Rules;
import id.tolok.engine.model.RuleModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule order, fact order and the number of threads never change a byte of the result or its explanation. */
class SameBytesTest {

    private static final long SEED = Long.getLong("tolok.seed", 20261125);
    private static final int SETS = Integer.getInteger("tolok.orders", 25);
    private static final int PEOPLE = 25;

    private final Random random = new Random(SEED);

    @Test
    void givesTheSameBytesInWhateverOrderOnHoweverManyThreads() {
        var generator = new RuleGenerator(random);
        for (int i = 0; i < SETS; i++) {
            var model = generator.next();
            var people =
                    Stream.generate(() -> World.facts(random)).limit(PEOPLE).toList();
            var rules = compiled(model);
            var alone = people.stream().map(facts -> line(rules, facts)).toList();

            var shuffled = compiled(new RuleModel(shuffled(model.rules())));
            var mixed = people.stream().map(this::shuffled).toList();
            var together = IntStream.range(0, 4 * PEOPLE)
                    .parallel()
                    .mapToObj(n -> line(shuffled, mixed.get(n % PEOPLE)))
                    .toList();

            for (int n = 0; n < together.size(); n++) {
                assertThat(together.get(n)).as("seed %s, set %s", SEED, i).isEqualTo(alone.get(n % PEOPLE));
            }
        }
    }

    private static CompiledRules compiled(RuleModel model) {
        return CompiledRules.compile(model, Rules.NO_DICTIONARY);
    }

    private static String line(CompiledRules rules, EmployeeFacts facts) {
        var outcome = rules.evaluate(facts);
        return OutcomeJson.explained(
                        facts.employee().nip(),
                        "set",
                        outcome,
                        rules.whyNot(facts, outcome),
                        rules.counterfactual(facts, outcome))
                + rules.coverage(facts, outcome);
    }

    private EmployeeFacts shuffled(EmployeeFacts facts) {
        return new EmployeeFacts(
                facts.employee(),
                facts.period(),
                shuffled(facts.indicators()),
                shuffled(facts.observations()),
                shuffled(facts.goals()));
    }

    private <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
