package id.tolok.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged jar, started as a person would, on an H2 file of its own. What it prints is kept. */
public final class JarProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "tolok.jar");

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private JarProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Serves the console on any free port. */
    public static JarProcess serve(Path folder, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tolok") + ";WRITE_DELAY=0"));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("TOLOK_ADMIN_PASSWORD");
        return new JarProcess(builder.start());
    }

    /** Reads on until a line has this in it. */
    public MatchResult await(String regex) throws IOException {
        var pattern = Pattern.compile(regex);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.toMatchResult();
            }
        }
        throw new AssertionError("ended without \"" + regex + "\":\n" + String.join("\n", lines));
    }

    public int port() {
        return find("Tomcat started on port (\\d+)")
                .map(found -> Integer.parseInt(found.group(1)))
                .orElseThrow();
    }

    /** What it printed so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private Optional<MatchResult> find(String regex) {
        var pattern = Pattern.compile(regex);
        return lines.stream()
                .map(pattern::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(java.util.regex.Matcher::toMatchResult)
                .findFirst();
    }
}
