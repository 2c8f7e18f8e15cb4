package id.tolok.benchmark.runs;

import id.tolok.Tolok;
import id.tolok.access.Role;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Scope;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import id.tolok.testing.Actors;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application on a city's database, in a process that may be killed. It tells on standard output what happens:
 * {@code run ID}, {@code pinned}, {@code ended STATE ROOT SECONDS}.
 */
public final class CityNode {

    private static final Actor HR = Actors.of(Role.HR);

    private CityNode() {}

    /** @param words URL and user of the database, then {@code settle PEOPLE FOLDER}, {@code start} or {@code go ID} */
    public static void main(String[] words) throws Exception {
        if (words[2].equals("settle")) {
            Thread.currentThread()
                    .setContextClassLoader(new URLClassLoader(
                            new URL[] {Path.of(words[4]).toUri().toURL()},
                            Thread.currentThread().getContextClassLoader()));
        }
        try (var application = application(words[0], words[1])) {
            if (words[2].equals("settle")) {
                new City(application.getBean(DataSource.class), words[0].contains("postgresql"))
                        .settle(Integer.parseInt(words[3]));
            }
            var run = words[2].equals("go") ? new RunId(Long.parseLong(words[3])) : start(application);
            say("run " + run.value());
            watch(application, run);
        }
        System.exit(0);
    }

    private static void watch(ConfigurableApplicationContext application, RunId id) {
        var actor = application.getBean(CurrentActor.class);
        var runs = application.getBean(EvaluationRuns.class);
        long start = System.nanoTime();
        boolean pinned = false;
        while (true) {
            var run = actor.as(HR, () -> runs.find(id)).orElseThrow();
            if (!pinned && run.snapshot().isPresent()) {
                say("pinned");
                pinned = true;
            }
            if (run.state().isOver()) {
                say("ended " + run.state() + " "
                        + run.merkleRoot().map(root -> root.hex()).orElse("-") + " "
                        + (System.nanoTime() - start) / 1_000_000);
                return;
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static RunId start(ConfigurableApplicationContext application) {
        var runs = application.getBean(EvaluationRuns.class);
        var periods = application.getBean(Periods.class);
        return application.getBean(CurrentActor.class).as(HR, () -> {
            PeriodId period = periods.findByCode("2026")
                    .map(found -> found.id())
                    .orElseGet(() -> periods.moveTo(
                                    periods.create(PeriodData.year(2026)).id(), PeriodState.RUNNING)
                            .id());
            return runs.start(new Scope.Everyone(), period, new RuleSetId("kota"));
        });
    }

    private static ConfigurableApplicationContext application(String url, String user) {
        return new SpringApplicationBuilder(Tolok.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user);
    }

    private static void say(String line) {
        System.out.println("node: " + line);
        System.out.flush();
    }
}
