package id.tolok.benchmark;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
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

/** Explains all rules of one employee: why-not, coverage, and the change that would lift the grade; times are of one employee. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Explaining.EMPLOYEES)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Explaining {

    static final int EMPLOYEES = 200;

    @State(Scope.Benchmark)
    public static class Evaluated {

        @Param({"60", "200", "600"})
        int rules;

        CompiledRules compiled;
        List<EmployeeFacts> people;
        List<Outcome> outcomes;

        @Setup
        public void setUp() {
            compiled = TolokRules.compiled(rules);
            people = TolokRules.people(EMPLOYEES);
            outcomes = people.stream().map(compiled::evaluate).toList();
        }
    }

    @Benchmark
    @MustReach(micros = 1_000, parameter = "200")
    public void whyNot(Evaluated state, Blackhole hole) {
        for (int i = 0; i < EMPLOYEES; i++) {
            hole.consume(state.compiled.whyNot(state.people.get(i), state.outcomes.get(i)));
        }
    }

    @Benchmark
    public void coverage(Evaluated state, Blackhole hole) {
        for (int i = 0; i < EMPLOYEES; i++) {
            hole.consume(state.compiled.coverage(state.people.get(i), state.outcomes.get(i)));
        }
    }

    @Benchmark
    public void counterfactual(Evaluated state, Blackhole hole) {
        for (int i = 0; i < EMPLOYEES; i++) {
            hole.consume(state.compiled.counterfactual(state.people.get(i), state.outcomes.get(i)));
        }
    }
}
