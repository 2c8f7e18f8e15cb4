package id.tolok.benchmark;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
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

/** From rule text to rules that can be evaluated: parse, check and build. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class RuleBuilding {

    @Param({"200", "1000"})
    int rules;

    private List<SourceFile> files;
    private String stock;

    @Setup
    public void setUp() {
        files = TolokRules.files(rules);
        stock = StockRules.text(rules);
    }

    @Benchmark
    @MustReach(micros = 60_000, parameter = "200")
    @MustReach(micros = 250_000, parameter = "1000")
    public CompiledRules tolok() {
        var dictionary = TolokRules.dictionary();
        var checked = RuleChecker.check(files, Optional.of(dictionary));
        return CompiledRules.compile(checked.model(), dictionary);
    }

    /** Stock Drools' executable model, whose compiler makes classes of the rules. */
    @Benchmark
    public KieBase stock() {
        return StockRules.built(stock);
    }
}
