package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.RuleSentences;
import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Whatever can be printed reads back to the same rule, in each form; over made-up rules of a fixed seed. */
class RoundTripTest {

    private static final long SEED = 20_261_124L;
    private static final int RULES = 400;

    @Test
    void readsBackEveryFormOfEveryRule() {
        var generator =
                new RandomRules(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED));
        int refused = 0;
        for (int i = 0; i < RULES; i++) {
            var text = generator.rule("rule " + i);
            var checked = Checked.drl(text);
            if (checked.issues().all().stream().anyMatch(issue -> issue.code().equals("DROOLS_REFUSES"))) {
                refused++;
                continue;
            }
            assertThat(checked.issues().all()).as("seed %s: %s", SEED, text).isEmpty();
            var model = checked.model();

            var printed = RulePrinter.print(model);
            assertSame(Checked.drl(printed), model, printed);
            assertThat(RulePrinter.print(Checked.drl(printed).model())).isEqualTo(printed);
            assertSame(Checked.drl(RulePrinter.stock(model)), model, RulePrinter.stock(model));
            assertSaid(model, Locale.of("id"));
            assertSaid(model, Locale.ENGLISH);
        }
        assertThat(refused).as("rules that only Drools refuses").isLessThan(RULES / 10);
    }

    private static void assertSaid(RuleModel model, Locale locale) {
        var said = RuleSentences.print(model, locale, Optional.empty());
        var file = new SourceFile("said", said.getBytes(StandardCharsets.UTF_8));
        assertSame(RuleSentences.read(file, locale, Optional.empty()), model, said);
    }

    private static void assertSame(CheckedRules read, RuleModel model, String text) {
        assertThat(read.issues().all()).as("seed %s: %s", SEED, text).isEmpty();
        var expected = model.rules().getFirst();
        var found = read.model().rules().getFirst();
        assertThat(found.metadata()).as(text).isEqualTo(expected.metadata());
        assertThat(found.conditions()).as(text).isEqualTo(expected.conditions());
        assertThat(found.writes()).as(text).isEqualTo(expected.writes());
        assertThat(found.sameAs(expected)).isTrue();
    }
}
