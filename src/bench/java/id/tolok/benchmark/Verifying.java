package id.tolok.benchmark;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.TablePolicy.Hit;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Verifies 500 rules: bands of twenty indicators beside each other, one long ladder, one table of two ranges. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Verifying {

    @State(Scope.Benchmark)
    public static class Read {

        @Param({"bands", "ladder", "matrix"})
        String shape;

        RuleModel model;
        RuleDictionary dictionary;

        @Setup
        public void setUp() {
            dictionary = withTable(TolokRules.dictionary());
            model = switch (shape) {
                case "ladder" -> table(500, 1);
                case "matrix" -> table(25, 20);
                default -> TolokRules.model(500);
            };
            var findings = Verification.of(model, dictionary).findings();
            if (!findings.isEmpty()) {
                throw new IllegalStateException(findings.toString());
            }
        }

        private static RuleDictionary withTable(RuleDictionary of) {
            return new RuleDictionary(
                    of.aspects(),
                    of.indicators(),
                    of.dimensions(),
                    of.grades(),
                    of.proposals(),
                    of.awards(),
                    of.recommendations(),
                    of.flags(),
                    List.of(new TablePolicy("t", Hit.UNIQUE, true)));
        }

        private static RuleModel table(int ones, int others) {
            var text = new StringBuilder();
            for (int one = 0; one < ones; one++) {
                for (int other = 0; other < others; other++) {
                    text.append("""
                            rule "%s %s" @basis("b") @table("t") agenda-group "score"
                            when %s %s then score.add("discipline", %s.%s); end
                            """.formatted(
                                    one,
                                    other,
                                    range("indicator_0", one, ones),
                                    range("indicator_1", other, others),
                                    one,
                                    other));
                }
            }
            var file = new SourceFile("t.drl", text.toString().getBytes(StandardCharsets.UTF_8));
            return RuleChecker.check(List.of(file), Optional.of(TolokRules.dictionary()))
                    .model();
        }

        /** Steps of a tenth; open at both ends. */
        private static String range(String code, int step, int steps) {
            var from = step == 0 ? "" : ", value >= " + step / 10 + "." + step % 10;
            var below = step == steps - 1 ? "" : ", value < " + (step + 1) / 10 + "." + (step + 1) % 10;
            return "Indicator( code == \"" + code + "\"" + from + below + " )";
        }
    }

    @Benchmark
    @MustReach(micros = 1_000_000)
    public Verification verify(Read state) {
        return Verification.of(state.model, state.dictionary);
    }
}
