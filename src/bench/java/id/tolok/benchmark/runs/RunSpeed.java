package id.tolok.benchmark.runs;

import com.sun.management.OperatingSystemMXBean;
import id.tolok.Tolok;
import id.tolok.access.Role;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Scope;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import id.tolok.testing.Actors;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs everyone of an invented city, twice, and prints the better time beside that of the bare work; then how long it takes
 * to say whom a rule hit.
 */
public final class RunSpeed {

    private RunSpeed() {}

    /** @param words {@code h2} or {@code postgresql}, then numbers of people */
    public static void main(String[] words) throws Exception {
        var arguments = String.join(" ", words).split(" ");
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "runs");
        Rules.write(folder);
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(
                        new URL[] {folder.toUri().toURL()},
                        Thread.currentThread().getContextClassLoader()));
        System.out.printf(
                "%-10s %9s %9s %11s %7s %7s %6s %9s %8s %8s %8s %6s%n",
                "database",
                "people",
                "bare read",
                "bare insert",
                "sum",
                "run",
                "ratio",
                "people/s",
                "heap MB",
                "bare cpu",
                "run cpu",
                "ratio");
        for (int i = 1; i < arguments.length; i++) {
            measure(arguments[0], Integer.parseInt(arguments[i]), folder.resolve("people" + arguments[i]));
        }
        System.exit(0);
    }

    private static void measure(String kind, int people, Path folder) throws Exception {
        try (var postgres = kind.equals("postgresql") ? postgres(folder) : null) {
            var url = postgres == null
                    ? "jdbc:h2:file:" + folder.toAbsolutePath() + ";WRITE_DELAY=0"
                    : postgres.getJdbcUrl("postgres", "postgres");
            try (var application = start(url, postgres == null ? "sa" : "postgres")) {
                measure(kind, people, application);
            }
        }
    }

    private static void measure(String kind, int people, ConfigurableApplicationContext application) throws Exception {
        var database = application.getBean(DataSource.class);
        new City(database, kind.equals("postgresql")).settle(people);
        var actor = application.getBean(CurrentActor.class);
        var hr = Actors.of(Role.HR);
        var period = actor.as(hr, () -> period(application.getBean(Periods.class)));
        var bare = new BareWork(database);
        var runs = application.getBean(EvaluationRuns.class);
        var read = Duration.ofDays(1);
        var insert = Duration.ofDays(1);
        var run = Duration.ofDays(1);
        var bareCpu = Duration.ofDays(1);
        var runCpu = Duration.ofDays(1);
        var last = new RunId(0);
        for (int round = 0; round < 2; round++) {
            long cpu = cpu();
            read = least(read, bare.read());
            long readCpu = cpu() - cpu;
            cpu = cpu();
            long start = System.nanoTime();
            var id = actor.as(hr, () -> runs.start(new Scope.Everyone(), period, new RuleSetId("kota")));
            var ended = actor.as(hr, () -> await(runs, id));
            run = least(run, Duration.ofNanos(System.nanoTime() - start));
            runCpu = least(runCpu, Duration.ofNanos(cpu() - cpu));
            if (ended.state() != RunState.COMPLETED || ended.people() != people) {
                throw new IllegalStateException("the run ended as " + ended);
            }
            last = id;
            cpu = cpu();
            insert = least(insert, bare.insert(id.value()));
            bareCpu = least(bareCpu, Duration.ofNanos(readCpu + cpu() - cpu));
        }
        var sum = read.plus(insert);
        System.out.printf(
                Locale.ROOT,
                "%-10s %9d %9.1f %11.1f %7.1f %7.1f %6.2f %9.0f %8d %8.1f %8.1f %6.2f%n",
                kind,
                people,
                seconds(read),
                seconds(insert),
                seconds(sum),
                seconds(run),
                seconds(run) / seconds(sum),
                people / seconds(run),
                heap() >> 20,
                seconds(bareCpu),
                seconds(runCpu),
                seconds(runCpu) / seconds(bareCpu));
        var ended = last;
        actor.as(hr, () -> answer(application.getBean(Results.class), ended));
    }

    /** What the list of results asks when somebody picks a rule, for many rules: the slowest of the second round. */
    private static boolean answer(Results results, RunId run) {
        for (int round = 0; round < 2; round++) {
            long slowest = 0;
            var whom = "";
            for (int i = 0; i < Rules.INDICATORS; i++) {
                var rule = "indicator " + i + " band " + i % 9;
                var filter = ResultFilter.all(run).hitBy(rule);
                long start = System.nanoTime();
                int people = results.count(filter);
                results.grades(filter);
                results.page(filter, 0, 50);
                long nanos = System.nanoTime() - start;
                if (nanos > slowest) {
                    slowest = nanos;
                    whom = rule + " hit " + people + " people: said with their grades and the first 50";
                }
            }
            if (round == 1) {
                System.out.printf(Locale.ROOT, "%s in %.0f ms (aim 200 ms)%n", whom, slowest / 1e6);
            }
        }
        return true;
    }

    private static Run await(EvaluationRuns runs, RunId id) {
        while (true) {
            var run = runs.find(id).orElseThrow();
            if (run.state().isOver()) {
                return run;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static PeriodId period(Periods periods) {
        return periods.moveTo(periods.create(PeriodData.year(2026)).id(), PeriodState.RUNNING)
                .id();
    }

    static ConfigurableApplicationContext start(String url, String user) {
        return new SpringApplicationBuilder(Tolok.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user);
    }

    private static EmbeddedPostgres postgres(Path folder) throws java.io.IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Of this process: a database within it counts, a server does not. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
