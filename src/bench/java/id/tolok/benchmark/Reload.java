package id.tolok.benchmark;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thousand versions of 60 rules, each read, built, used and dropped: what stays in memory. The first hundred are not
 * counted: they fill what is filled once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class Reload {

    private static final int VERSIONS = 1_000;
    private static final int FIRST = 100;
    private static final int RULES = 60;
    /** More than the noise of a JVM that goes on compiling what runs often. */
    private static final long MOST_GROWTH_KB = 2_048;

    private List<EmployeeFacts> people;

    @Setup
    public void setUp() {
        people = TolokRules.people(20);
    }

    /** In kilobytes, after a garbage collection. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Kept {
        public long heapBefore;
        public long heapAfter;
        public long metaspaceBefore;
        public long metaspaceAfter;
    }

    @Benchmark
    public void thousandVersions(Kept kept) {
        for (int version = 0; version < FIRST + VERSIONS; version++) {
            if (version == FIRST) {
                kept.heapBefore = heap();
                kept.metaspaceBefore = metaspace();
            }
            use(TolokRules.compiled(RULES));
        }
        kept.heapAfter = heap();
        kept.metaspaceAfter = metaspace();
        if (kept.heapAfter - kept.heapBefore > MOST_GROWTH_KB
                || kept.metaspaceAfter - kept.metaspaceBefore > MOST_GROWTH_KB) {
            throw new IllegalStateException("versions stay in memory: heap %d to %d KB, metaspace %d to %d KB"
                    .formatted(kept.heapBefore, kept.heapAfter, kept.metaspaceBefore, kept.metaspaceAfter));
        }
    }

    private void use(CompiledRules rules) {
        people.forEach(rules::evaluate);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .findFirst()
                        .orElseThrow()
                        .getUsed()
                >> 10;
    }
}
