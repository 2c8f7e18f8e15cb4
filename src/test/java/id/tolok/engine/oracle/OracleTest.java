package id.tolok.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Limits;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.Packs;
import id.tolok.engine.RandomFacts;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.Rules;
import id.tolok.engine.SourceFile;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stock Drools runs the stock form of rules on the same facts and must write the same; read back, the form is the rules. */
class OracleTest {

    private static final long SEED = Long.getLong("tolok.seed", 20261124);
    private static final int BATCHES = Integer.getInteger("tolok.oracle.batches", 12);
    private static final int SETS_IN_A_BATCH = 25;
    private static final int FACT_SETS = 40;

    @Test
    void agreesOnGeneratedRules() {
        var constructs = new Constructs();
        var batches = IntStream.range(0, BATCHES)
                .mapToObj(batch -> models(SEED + batch, SETS_IN_A_BATCH))
                .toList();
        batches.forEach(batch -> batch.forEach(constructs::count));
        int writes = IntStream.range(0, BATCHES)
                .parallel()
                .map(batch -> compare(batches.get(batch), new Random(SEED + batch)))
                .sum();
        System.out.printf(
                "oracle, seed %s: %s rule sets, %s fact sets each, %s writes agreed; constructs %s%n",
                SEED, BATCHES * SETS_IN_A_BATCH, FACT_SETS, writes, constructs.counts());
        assertThat(constructs.counts())
                .allSatisfy(
                        (construct, count) -> assertThat(count).as(construct).isPositive());
        assertThat(writes).isGreaterThan(BATCHES * SETS_IN_A_BATCH * FACT_SETS);
    }

    private static List<RuleModel> models(long seed, int count) {
        var generator = new RuleGenerator(new Random(seed));
        return Stream.generate(generator::next).limit(count).toList();
    }

    private static int compare(List<RuleModel> models, Random random) {
        models.forEach(OracleTest::readsBack);
        int writes = 0;
        var engines = models.stream()
                .map(model -> new Executable(model, Rules.NO_DICTIONARY, Limits.DEFAULT))
                .toList();
        try (var stock = new StockDrools(models)) {
            for (int i = 0; i < models.size(); i++) {
                for (int k = 0; k < FACT_SETS; k++) {
                    writes += agrees(models.get(i), engines.get(i), stock, i, World.facts(random));
                }
            }
        }
        return writes;
    }

    private static int agrees(RuleModel model, Executable engine, StockDrools stock, int set, EmployeeFacts facts) {
        var outcome = engine.evaluate(facts);
        if (outcome.status() == Status.FAILED) {
            assertThat(outcome.failure().orElseThrow().reason()).isEqualTo("DIVISION_BY_ZERO");
            return 0;
        }
        var ours = outcome.firings().stream()
                .map(Written::of)
                .map(Written::toString)
                .sorted()
                .toList();
        var theirs = stock.run(set, facts, engine).stream()
                .map(Written::toString)
                .sorted()
                .toList();
        assertThat(ours)
                .withFailMessage(() -> "seed %s\nours   %s\ntheirs %s\nfacts %s\n%s"
                        .formatted(SEED, ours, theirs, facts, RulePrinter.stock(model)))
                .isEqualTo(theirs);
        return ours.size();
    }

    private static void readsBack(RuleModel model) {
        var text = RulePrinter.stock(model);
        var file = new SourceFile("stock.drl", text.getBytes(StandardCharsets.UTF_8));
        var read = RuleChecker.check(List.of(file), Optional.empty());
        assertThat(read.issues()).as(text).isEmpty();
        var rules = read.model().rules();
        assertThat(rules).hasSameSizeAs(model.rules());
        for (int i = 0; i < rules.size(); i++) {
            assertThat(rules.get(i).conditions())
                    .as(text)
                    .isEqualTo(model.rules().get(i).conditions());
            assertThat(rules.get(i).sameAs(model.rules().get(i))).as(text).isTrue();
        }
    }

    @Test
    void catchesEveryBrokenEngine() {
        var models = models(SEED, 3 * SETS_IN_A_BATCH);
        var random = new Random(SEED);
        var facts = Stream.generate(() -> World.facts(random)).limit(FACT_SETS).toList();
        // the engine is known to agree with stock Drools on rule sets like these
        Mutants.all()
                .forEach((name, mutant) -> assertThat(models).as(name).anySatisfy(model -> {
                    var engine = new Executable(model, Rules.NO_DICTIONARY, Limits.DEFAULT);
                    var broken = new Executable(mutant.broken(model), Rules.NO_DICTIONARY, Limits.DEFAULT);
                    assertThat(facts)
                            .anySatisfy(
                                    given -> assertThat(written(broken, given)).isNotEqualTo(written(engine, given)));
                }));
        assertThat(Mutants.all()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<String> written(Executable engine, EmployeeFacts facts) {
        return engine.evaluate(facts).firings().stream()
                .map(Written::of)
                .map(Written::toString)
                .sorted()
                .toList();
    }

    @Test
    void agreesOnTheShippedRules() {
        var random = new Random(SEED);
        for (var name : List.of("asemrowo", "pp30-2019")) {
            var pack = Packs.shipped(name);
            var model = Packs.model(pack);
            var engine = new Executable(model, Rules.NO_DICTIONARY, Limits.DEFAULT);
            var facts = new RandomFacts(model, pack.dictionary());
            int writes = 0;
            readsBack(model);
            assertThat(RulePrinter.stock(model)).doesNotContain("does not run");
            try (var stock = new StockDrools(List.of(model))) {
                for (int i = 0; i < 200; i++) {
                    writes += agrees(model, engine, stock, 0, facts.next(random));
                }
            }
            assertThat(writes).isGreaterThan(200);
        }
    }
}
