package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import id.tolok.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

final class RunJobIT {

    private static final int PEOPLE = 1_501;
    private static final Duration LONG = Duration.ofSeconds(90);

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private int databases;

    @BeforeAll
    static void startsPostgres() throws IOException {
        if (TestDatabase.isPostgres()) {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        }
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void storesOneResultForEachPerson() {
        try (var node = start(newDatabase(), InventedPeople.quick(PEOPLE))) {
            var run = finished(node, queue(node));
            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(run.people()).isEqualTo(PEOPLE);
            assertThat(run.snapshot()).isPresent();
            assertComplete(node, run.id());
            var hits = node.getBean(RuleHitStore.class);
            assertThat(hits.of(run.id())).extracting("rule").containsExactly("Dasar", "Tidak hadir");
            assertThat(hits.people(run.id(), "Dasar").getCardinality()).isEqualTo(PEOPLE);
            var page = node.getBean(ResultQueries.class)
                    .page(
                            new ResultSearch(ResultFilter.all(run.id()), run.aspects(), List.of(), Optional.empty()),
                            1_500,
                            50);
            assertThat(page).singleElement().satisfies(last -> {
                assertThat(last.name()).isEqualTo("Pegawai 001500");
                assertThat(last.aspects()).containsOnlyKeys("discipline");
            });
        }
    }

    @Test
    void storesFactsOnceForTwoRuns() {
        try (var node = start(newDatabase(), InventedPeople.quick(300))) {
            var first = finished(node, queue(node));
            var second = finished(node, queue(node));
            assertThat(second.merkleRoot()).isEqualTo(first.merkleRoot());
            assertThat(second.snapshot()).isEqualTo(first.snapshot());
            assertThat(count(node, "evaluation_facts")).isEqualTo(300);
            assertThat(count(node, "evaluation_result")).isEqualTo(600);
        }
    }

    @Test
    void endsEarlyWhenCancelled() {
        var permits = new Semaphore(250);
        try (var node = start(newDatabase(), InventedPeople.gated(PEOPLE, permits))) {
            var run = queue(node);
            await().atMost(LONG).until(permits::hasQueuedThreads);
            assertThat(node.getBean(RunStore.class).cancel(run)).isTrue();
            permits.release(PEOPLE);
            assertThat(finished(node, run).state()).isEqualTo(RunState.CANCELLED);
            assertThat(node.getBean(RuleHitStore.class).stored(run).people()).isLessThan(PEOPLE);
        }
    }

    @Test
    void goesOnAfterATrouble() {
        var trouble = new AtomicBoolean(true);
        var people = new InventedPeople(PEOPLE, facts -> {
            if (trouble.get() && facts.employee().nip().equals(InventedPeople.nip(700))) {
                throw new IllegalStateException("the database is gone");
            }
            return facts;
        });
        try (var node = start(newDatabase(), people)) {
            var run = finished(node, queue(node));
            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(run.reason()).contains("RUN_STOPPED");
            trouble.set(false);
            assertThat(node.getBean(RunStore.class).queueAgain(run.id())).isTrue();
            assertThat(finished(node, run.id()).merkleRoot()).contains(undisturbed());
            assertComplete(node, run.id());
        }
    }

    @Test
    void keepsWhatAnEarlierAttemptStored() {
        var trouble = new AtomicBoolean(true);
        var evaluated = new AtomicInteger();
        try (var node = start(newDatabase(), stumbling(trouble, evaluated))) {
            var run = finished(node, queue(node)).id();
            evaluated.set(0);
            trouble.set(false);
            assertThat(node.getBean(RunStore.class).queueAgain(run)).isTrue();
            assertThat(finished(node, run).merkleRoot()).contains(undisturbed());
            assertThat(evaluated).hasValueLessThanOrEqualTo(PEOPLE - InventedPeople.SLICE);
        }
    }

    /** All facts are those of one moment, also when the first attempt saw another. */
    @Test
    void evaluatesAnewWhoseFactsChangedSinceAnEarlierAttempt() {
        var trouble = new AtomicBoolean(true);
        IntUnaryOperator corrected = one -> one == 100 ? 7 : InventedPeople.usuallyAbsent(one);
        var people = stumbling(trouble, new AtomicInteger())
                .absent(one -> trouble.get() ? InventedPeople.usuallyAbsent(one) : corrected.applyAsInt(one));
        try (var node = start(newDatabase(), people)) {
            var run = finished(node, queue(node)).id();
            trouble.set(false);
            assertThat(node.getBean(RunStore.class).queueAgain(run)).isTrue();
            var root = root(InventedPeople.quick(PEOPLE).absent(corrected));
            assertThat(finished(node, run).merkleRoot()).contains(root).isNotEqualTo(Optional.of(undisturbed()));
            assertComplete(node, run);
        }
    }

    /** Stops in the second slice while there is trouble. */
    private static InventedPeople stumbling(AtomicBoolean trouble, AtomicInteger evaluated) {
        return new InventedPeople(PEOPLE, facts -> {
            evaluated.incrementAndGet();
            if (trouble.get() && facts.employee().nip().equals(InventedPeople.nip(700))) {
                throw new IllegalStateException("trouble");
            }
            return facts;
        });
    }

    @Test
    void waitsForTheNextNodeWhenThisOneStops() {
        var database = newDatabase();
        var permits = new Semaphore(250);
        RunId run;
        try (var node = start(database, InventedPeople.gated(PEOPLE, permits))) {
            run = queue(node);
            await().atMost(LONG).until(permits::hasQueuedThreads);
            node.getBean(NodeState.class).stop();
            permits.release(PEOPLE);
        }
        try (var node = start(database, InventedPeople.quick(PEOPLE))) {
            assertThat(finished(node, run).merkleRoot()).contains(undisturbed());
            assertComplete(node, run);
        }
    }

    @Test
    void worksAgainAfterItsQueueWasStoppedAndStarted() {
        try (var node = start(newDatabase(), InventedPeople.quick(300))) {
            var queue = node.getBean(RunQueue.class);
            queue.stop();
            assertThat(queue.isRunning()).isFalse();
            var run = queue(node);
            queue.start();
            assertThat(finished(node, run).state()).isEqualTo(RunState.COMPLETED);
        }
    }

    @Test
    void goesOnByItselfWhenTheDatabaseComesBack() {
        assumeTrue(TestDatabase.isPostgres(), "a file within the process is never gone without it");
        var database = newDatabase();
        var permits = new Semaphore(700);
        try (var node = start(database, InventedPeople.gated(PEOPLE, permits))) {
            var run = queue(node);
            await().atMost(LONG).until(permits::hasQueuedThreads);
            losesItsDatabase(database);
            permits.release(10 * PEOPLE);
            var ended = finished(node, run);
            assertThat(ended.state()).isEqualTo(RunState.COMPLETED);
            assertThat(ended.merkleRoot()).contains(undisturbed());
            assertComplete(node, run);
        }
    }

    @Test
    void goesOnWhenAFullDatabaseHasRoomAgain() {
        assumeTrue(TestDatabase.isPostgres(), "H2 closes altogether, see below");
        var database = newDatabase();
        sql(
                database,
                "create function refuse() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$");
        var permits = new Semaphore(700);
        try (var node = start(database, InventedPeople.gated(PEOPLE, permits))) {
            var run = queue(node);
            await().atMost(LONG).until(permits::hasQueuedThreads);
            sql(
                    database,
                    "create trigger full_disk before insert on evaluation_result"
                            + " for each row execute function refuse()");
            permits.release(10 * PEOPLE);
            var failed = finished(node, run);
            assertThat(failed.state()).isEqualTo(RunState.FAILED);
            assertThat(failed.reason()).contains("RUN_DISK_FULL");
            sql(database, "drop trigger full_disk on evaluation_result");
            assertThat(node.getBean(RunStore.class).queueAgain(run)).isTrue();
            assertThat(finished(node, run).merkleRoot()).contains(undisturbed());
            assertComplete(node, run);
        }
    }

    /** H2 closes a database that it cannot write, and it stays closed as long as a connection from before is open. */
    @Test
    void goesOnByItselfWhenAFullDiskHasRoomAgain() {
        assumeTrue(!TestDatabase.isPostgres(), "the disk of a file within the process");
        var database = FullDisk.url(folder.resolve("full").toString());
        var permits = new Semaphore(700);
        try (var node = start(database, InventedPeople.gated(PEOPLE, permits))) {
            var run = queue(node);
            await().atMost(LONG).until(permits::hasQueuedThreads);
            FullDisk.full(true);
            permits.release(10 * PEOPLE);
            await().atMost(LONG)
                    .until(() -> node.getBean(RunTroubles.class).of(run).isPresent());
            assertThat(node.getBean(RunTroubles.class).of(run)).contains("RUN_WAITS_FOR_ROOM");
            await().atMost(LONG)
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .untilAsserted(() -> assertThat(node.getBean(RunStore.class).state(run))
                            .as("can be read although it cannot be written")
                            .isEqualTo(RunState.RUNNING));
            FullDisk.full(false);
            var ended = finished(node, run);
            assertThat(ended.state()).isEqualTo(RunState.COMPLETED);
            assertThat(ended.merkleRoot()).contains(undisturbed());
            assertComplete(node, run);
            assertThat(node.getBean(RunTroubles.class).of(run)).isEmpty();
        } finally {
            FullDisk.full(false);
        }
    }

    @Test
    void storesAPersonWhoseEvaluationFailsAndGoesOn() {
        try (var node = start(newDatabase(), InventedPeople.failing(PEOPLE, 700))) {
            var run = finished(node, queue(node));
            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(node.getBean(RuleHitStore.class).stored(run.id()).failed())
                    .isEqualTo(1);
            var failed = new ResultFilter(
                    run.id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Outcome.Status.FAILED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
            var found = node.getBean(ResultQueries.class)
                    .page(new ResultSearch(failed, run.aspects(), List.of(), Optional.empty()), 0, 10);
            assertThat(found)
                    .singleElement()
                    .satisfies(one -> assertThat(one.nip()).isEqualTo(InventedPeople.nip(700)));
            assertThat(node.getBean(ResultQueries.class)
                            .one(found.getFirst().id())
                            .orElseThrow()
                            .outcome()
                            .failure())
                    .contains(new Outcome.Failure(Optional.of("Dasar"), "JOINS"));
        }
    }

    /** The bitmaps tell of a rule what the rows tell. */
    @Test
    void findsWhomARuleHitInTheOrderOfTheirNames() {
        try (var node = start(newDatabase(), InventedPeople.quick(PEOPLE))) {
            var run = finished(node, queue(node));
            var queries = node.getBean(ResultQueries.class);
            var hit = new ResultSearch(
                    ResultFilter.all(run.id()).hitBy("Dasar"), run.aspects(), List.of(), Optional.empty());
            assertThat(hit.onlyRule()).contains("Dasar");
            assertThat(queries.count(hit)).isEqualTo(PEOPLE);
            assertThat(queries.page(hit, 1_490, 50)).extracting("name").first().isEqualTo("Pegawai 001490");
            assertThat(queries.page(hit, 1_490, 50)).hasSize(11);
            var all = new ResultSearch(ResultFilter.all(run.id()), run.aspects(), List.of(), Optional.empty());
            assertThat(queries.grades(hit)).isEqualTo(queries.grades(all)).hasSize(2);
        }
    }

    private static void sql(String database, String statement) {
        try (var connection = java.sql.DriverManager.getConnection(database, user(), "");
                var work = connection.createStatement()) {
            work.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every connection breaks at once, as when the database's machine starts again. */
    private static void losesItsDatabase(String database) {
        var breaks = "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()";
        sql(database, breaks);
    }

    @Test
    void goesOnAfterItsProcessWasKilled() throws Exception {
        var database = newDatabase();
        RunId run;
        try (var node = start(database, InventedPeople.quick(0))) {
            run = node.getBean(RunStore.class).nextId();
            node.getBean(RunStore.class).insert(InventedPeople.run(run));
            node.getBean(NodeState.class).stop();
        }
        killAfter(400, database, run);
        try (var node = start(database, InventedPeople.quick(PEOPLE))) {
            assertThat(finished(node, run).merkleRoot()).contains(undisturbed());
            assertComplete(node, run);
            assertThat(count(node, "batch_job_execution"))
                    .as("executions: the killed one and another")
                    .isEqualTo(2);
        }
    }

    private static void killAfter(int results, String database, RunId run) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunProcess.class.getName(),
                        database,
                        user(),
                        String.valueOf(PEOPLE),
                        String.valueOf(run.value()))
                .redirectErrorStream(true)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.lines()
                            .filter(line -> line.matches("\\d+") && Integer.parseInt(line) >= results)
                            .findFirst())
                    .as("results stored before the process was killed")
                    .isPresent();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static RunId queue(ConfigurableApplicationContext node) {
        var runs = node.getBean(RunStore.class);
        return node.getBean(TransactionTemplate.class).execute(status -> {
            var id = runs.nextId();
            runs.insert(InventedPeople.run(id));
            node.publishEvent(new RunQueued(id));
            return id;
        });
    }

    private static Run finished(ConfigurableApplicationContext node, RunId run) {
        var runs = node.getBean(RunStore.class);
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> runs.state(run).isOver());
        return runs.find(run).orElseThrow();
    }

    /** The root that a run over the same people has when nothing happens. */
    private Hash undisturbed() {
        return root(InventedPeople.quick(PEOPLE));
    }

    private Hash root(InventedPeople people) {
        try (var node = start(newDatabase(), people)) {
            return finished(node, queue(node)).merkleRoot().orElseThrow();
        }
    }

    private static void assertComplete(ConfigurableApplicationContext node, RunId run) {
        var jdbc = node.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from evaluation_result where run_id = ?")
                        .param(run.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);
        var stored = node.getBean(RuleHitStore.class).stored(run);
        assertThat(stored.people()).isEqualTo(PEOPLE);
        assertThat(node.getBean(RuleHitStore.class).people(run, "Dasar").getCardinality())
                .isEqualTo(PEOPLE);
    }

    private static int count(ConfigurableApplicationContext node, String table) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static ConfigurableApplicationContext start(String database, InventedPeople people) {
        return RunSetup.start(database, user(), people);
    }

    private static String user() {
        return TestDatabase.isPostgres() ? "postgres" : "sa";
    }

    private String newDatabase() {
        databases++;
        if (!TestDatabase.isPostgres()) {
            return "jdbc:h2:file:" + folder.resolve("runs" + databases) + ";WRITE_DELAY=0";
        }
        var name = "runs_" + Long.toString(System.nanoTime(), 36);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }
}
