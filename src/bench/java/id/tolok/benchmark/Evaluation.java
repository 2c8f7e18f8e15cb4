package id.tolok.benchmark;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Evaluates 20,000 employees with 20 facts each; times are of one employee. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Evaluation.EMPLOYEES)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Evaluation {

    static final int EMPLOYEES = 20_000;

    /** Ours: all phases, exact decimals, full trace. */
    @State(Scope.Benchmark)
    public static class Tolok {

        @Param({"60", "200", "600"})
        int rules;

        CompiledRules compiled;
        List<EmployeeFacts> people;

        @Setup
        public void setUp() {
            compiled = TolokRules.compiled(rules);
            people = TolokRules.people(EMPLOYEES);
            double points = people.stream()
                    .flatMap(facts -> compiled.evaluate(facts).firings().stream())
                    .filter(firing -> firing.contribution().type().equals("add"))
                    .mapToDouble(firing ->
                            firing.contribution().number().orElseThrow().doubleValue())
                    .sum();
            Totals.check(rules, points);
        }
    }

    /** Stock Drools: one phase, doubles. */
    @State(Scope.Benchmark)
    public static class Stock {

        @Param({"60", "200", "600"})
        int rules;

        StockRules compiled;
        List<List<StockRules.Reading>> people;

        @Setup
        public void setUp() {
            compiled = new StockRules(rules);
            people = StockRules.people(EMPLOYEES);
            Totals.check(rules, people.stream().mapToDouble(compiled::total).sum());
        }
    }

    /** OpenL Tablets: points of one table, doubles, no trace. */
    @State(Scope.Benchmark)
    public static class Openl {

        @Param({"60", "200", "600"})
        int rules;

        OpenlRules compiled;
        List<List<StockRules.Reading>> people;

        @Setup
        public void setUp() {
            compiled = new OpenlRules(rules);
            people = StockRules.people(EMPLOYEES);
            Totals.check(rules, people.stream().mapToDouble(compiled::total).sum());
        }
    }

    @Benchmark
    @MustReach(times = 1.0, of = "stockWithTrace")
    @MustReach(times = 1.0, of = "openl", towards = true)
    public void tolok(Tolok state, Blackhole hole) {
        state.people.forEach(facts -> hole.consume(state.compiled.evaluate(facts)));
    }

    @Benchmark
    public void stock(Stock state, Blackhole hole) {
        state.people.forEach(readings -> hole.consume(state.compiled.total(readings)));
    }

    @Benchmark
    public void stockWithTrace(Stock state, Blackhole hole) {
        state.people.forEach(readings -> hole.consume(state.compiled.trace(readings)));
    }

    @Benchmark
    public void openl(Openl state, Blackhole hole) {
        state.people.forEach(readings -> hole.consume(state.compiled.total(readings)));
    }
}
