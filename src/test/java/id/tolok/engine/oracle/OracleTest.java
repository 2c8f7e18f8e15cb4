package id.tolok.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Facts;
import id.tolok.engine.Limits;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.Packs;
import id.tolok.engine.RandomFacts;
import id.tolok.engine.Rules;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Stock Drools runs the same rules on the same facts and must write the same. */
class OracleTest {

    private static final long SEED = Long.getLong("tolok.seed", 20261124);
    private static final int BATCHES = Integer.getInteger("tolok.oracle.batches", 2);
    private static final int SETS_IN_A_BATCH = 25;
    private static final int FACT_SETS = 40;

    @Test
    void agreesOnGeneratedRules() {
        var random = new Random(SEED);
        var made = RuleGenerator.nothingYet();
        var generator = new RuleGenerator(random, made);
        int writes = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            var models = new ArrayList<RuleModel>();
            for (int i = 0; i < SETS_IN_A_BATCH; i++) {
                models.add(generator.next());
            }
            writes += compare(models, random);
        }
        System.out.println("oracle, seed " + SEED + ": " + writes + " writes agreed; constructs " + made);
        assertThat(made).as("constructs covered").hasSizeGreaterThan(50);
        assertThat(writes).isGreaterThan(BATCHES * SETS_IN_A_BATCH * FACT_SETS);
    }

    private static int compare(List<RuleModel> models, Random random) {
        int writes = 0;
        var engines = models.stream()
                .map(model -> new Executable(model, Rules.NO_DICTIONARY, Limits.DEFAULT))
                .toList();
        var text = new StringBuilder(StockText.HEADER.formatted("oracle"));
        for (int i = 0; i < models.size(); i++) {
            text.append(text(engines.get(i), "s" + i + " "));
        }
        try (var stock = new StockDrools(text.toString())) {
            for (int i = 0; i < models.size(); i++) {
                for (int k = 0; k < FACT_SETS; k++) {
                    writes += agrees(engines.get(i), stock, "s" + i + " ", facts(random));
                }
            }
        }
        return writes;
    }

    static String text(Executable engine, String prefix) {
        var text = new StringBuilder();
        for (var plan : engine.plans()) {
            text.append(StockText.of(
                    plan.rule(),
                    prefix + plan.rule().name(),
                    prefix + plan.group().name()));
        }
        return text.toString();
    }

    static int agrees(Executable engine, StockDrools stock, String prefix, EmployeeFacts facts) {
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
        var theirs = stock.run(facts, prefix, engine.groups()).stream()
                .map(Written::toString)
                .sorted()
                .toList();
        assertThat(ours)
                .withFailMessage(() -> "seed %s\nours   %s\ntheirs %s\nfacts %s\n%s"
                        .formatted(SEED, ours, theirs, facts, text(engine, "")))
                .isEqualTo(theirs);
        return ours.size();
    }

    @Test
    void catchesEveryBrokenEngine() {
        var random = new Random(SEED);
        var generator = new RuleGenerator(random, RuleGenerator.nothingYet());
        var models = new ArrayList<RuleModel>();
        for (int i = 0; i < 3 * SETS_IN_A_BATCH; i++) {
            models.add(generator.next());
        }
        var facts = new ArrayList<EmployeeFacts>();
        for (int k = 0; k < FACT_SETS; k++) {
            facts.add(facts(random));
        }
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
            var engine = new Executable(Packs.model(pack), Rules.NO_DICTIONARY, Limits.DEFAULT);
            var facts = new RandomFacts(Packs.model(pack), pack.dictionary());
            int writes = 0;
            try (var stock = new StockDrools(StockText.HEADER.formatted("shipped") + text(engine, ""))) {
                for (int i = 0; i < 200; i++) {
                    writes += agrees(engine, stock, "", facts.next(random));
                }
            }
            assertThat(writes).isGreaterThan(200);
        }
    }

    /** Values at each literal and a hundredth beside it, of other scales, thirds; some missing. */
    static EmployeeFacts facts(RandomGenerator random) {
        var facts = Facts.none();
        for (var code : RuleGenerator.OBSERVED) {
            if (random.nextInt(5) > 0) {
                facts.indicator(code, value(random));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                facts.observation(code, random.nextInt(6) == 0 ? null : value(random), random.nextInt(10));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.goal(RuleGenerator.OBSERVED.get(i), random.nextInt(4) == 0 ? null : value(random));
        }
        return facts.build();
    }

    private static String value(RandomGenerator random) {
        var number = new BigDecimal(RuleGenerator.LITERALS.get(random.nextInt(RuleGenerator.LITERALS.size())));
        var value = switch (random.nextInt(6)) {
            case 0 -> number.add(new BigDecimal("0.01"));
            case 1 -> number.subtract(new BigDecimal("0.01"));
            case 2 -> number.setScale(5);
            case 3 -> number.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
            case 4 -> number.negate();
            default -> number;
        };
        return value.toPlainString();
    }
}
