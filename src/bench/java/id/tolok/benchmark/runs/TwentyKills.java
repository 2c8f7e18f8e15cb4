package id.tolok.benchmark.runs;

import id.tolok.evaluation.internal.KilledNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Kills the process that works on a run twenty times at random moments, lets it end, and compares the Merkle root with that
 * of a run that nothing disturbed.
 */
public final class TwentyKills {

    private static final int KILLS = 20;
    /**
     * Shares of the time of an undisturbed run, at most so long after the start: each attempt reads again what the earlier
     * ones stored, so that the later ones need longer to come further.
     */
    private static final double FIRST = 0.05;

    private static final double LAST = 0.4;

    private static final String PREFIX = "node: ";

    private record Killed(int stored, Optional<String> ended) {}

    private final String url;
    private final String user;
    private final String people;
    private final Path folder;

    private TwentyKills(String url, String user, String people, Path folder) {
        this.url = url;
        this.user = user;
        this.people = people;
        this.folder = folder;
    }

    /** @param words {@code h2} or {@code postgresql}, the number of people, and a seed where moments are to be the same */
    public static void main(String[] words) throws Exception {
        var arguments = String.join(" ", words).split(" ");
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "kills")
                .toAbsolutePath();
        try (var postgres = arguments[0].equals("postgresql") ? postgres(folder.resolve("pg")) : null) {
            var url = postgres == null
                    ? "jdbc:h2:file:" + folder.resolve("city") + ";WRITE_DELAY=0"
                    : postgres.getJdbcUrl("postgres", "postgres");
            new TwentyKills(url, postgres == null ? "sa" : "postgres", arguments[1], folder)
                    .go(new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime()));
        }
        System.exit(0);
    }

    private void go(Random random) throws Exception {
        var undisturbed = toTheEnd("start");
        long millis = Long.parseLong(undisturbed[3]);
        System.out.printf("undisturbed: %s people, %d ms, root %s%n", people, millis, undisturbed[2]);
        var words = List.of("start");
        var run = "";
        int kills = 0;
        while (kills < KILLS) {
            double most = FIRST + (LAST - FIRST) * kills / KILLS;
            long delay = random.nextLong(Math.max(1, (long) (most * millis)));
            var node = start(words);
            var seen = kill(node, delay);
            run = run.isEmpty() ? node.run() : run;
            if (seen.ended().isPresent()) {
                break;
            }
            kills++;
            System.out.printf("kill %d after %d ms: %d stored%n", kills, delay, seen.stored());
            words = List.of("go", run);
        }
        var disturbed = toTheEnd("go", run);
        System.out.printf("killed %d times: %s, root %s%n", kills, disturbed[1], disturbed[2]);
        System.out.println(disturbed[2].equals(undisturbed[2]) ? "EQUAL" : "DIFFERENT");
    }

    /** @return the words of the line that says how the run ended */
    private String[] toTheEnd(String... words) throws Exception {
        var node = start(List.of(words));
        while (true) {
            var line = node.lines().take();
            if (line.startsWith("ended")) {
                node.process().waitFor();
                return line.split(" ");
            }
        }
    }

    private static Killed kill(Node node, long delay) throws Exception {
        int stored = 0;
        Optional<String> ended = Optional.empty();
        var line = node.lines().take();
        while (!line.startsWith("run")) {
            line = node.lines().take();
        }
        node.run(line.substring("run ".length()));
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
        while (ended.isEmpty() && System.nanoTime() < until) {
            line = node.lines().poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line != null && line.startsWith("stored ")) {
                stored = Integer.parseInt(line.substring("stored ".length()));
            } else if (line != null) {
                ended = Optional.of(line).filter(one -> one.startsWith("ended"));
            }
        }
        node.process().destroyForcibly().waitFor();
        return new Killed(stored, ended);
    }

    private static final class Node {
        private final Process process;
        private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private String run = "";

        Node(Process process) {
            this.process = process;
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                output.lines()
                        .filter(line -> line.startsWith(PREFIX))
                        .map(line -> line.substring(PREFIX.length()))
                        .forEach(lines::add);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            lines.add("ended GONE - 0");
        }

        Process process() {
            return process;
        }

        LinkedBlockingQueue<String> lines() {
            return lines;
        }

        String run() {
            return run;
        }

        void run(String id) {
            run = id;
        }
    }

    private Node start(List<String> words) throws java.io.IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .forEach(command::add);
        command.addAll(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledNode.class.getName(),
                url,
                user,
                people));
        command.addAll(words);
        return new Node(new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start());
    }

    private static EmbeddedPostgres postgres(Path folder) throws java.io.IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
