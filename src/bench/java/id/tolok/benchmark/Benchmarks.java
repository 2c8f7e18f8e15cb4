package id.tolok.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks whose names match, each in a JVM of its own, and prints what they took beside what they may take. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param arguments a regular expression over the benchmarks' names */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(arguments.length == 0 ? ".*" : arguments[0])
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.NORMAL)
                .forks(1)
                .threads(1)
                .shouldFailOnError(true)
                .jvmArgs(
                        "-Xms2g",
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-Ddrools.dateformat=yyyy-MM-dd",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .build();
        System.out.println(Report.of(new Runner(options).run()));
    }
}
