package id.tolok;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.JarProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a person starts it, and as a power cut ends it. */
final class PackagedJarIT {

    private static final String READY = "Started Tolok";
    private static final int DEMO_OBSERVATIONS = 11_377;

    @TempDir
    private Path folder;

    @Test
    void startsWithoutDemoDataAndShowsTheFirstPasswordOnce() throws Exception {
        try (var first = JarProcess.serve(folder)) {
            first.await("sign in as admin with the one-time password \\S{12,}");
            assertThat(first.lines())
                    .filteredOn(line -> line.contains("one-time password"))
                    .hasSize(1);
            first.await("published version 1 of rule set pp30-2019");
            assertThat(status(first.port(), "/signin")).isEqualTo(200);
        }
        assertThat(count("employee")).isZero();
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("rule_set")).isEqualTo(2);
        try (var second = JarProcess.serve(folder)) {
            second.await(READY);
            assertThat(status(second.port(), "/signin")).isEqualTo(200);
            assertThat(second.lines()).noneMatch(line -> line.contains("one-time password"));
        }
    }

    @Test
    void goesOnAfterItWasKilledWhileFactsCameIn() throws Exception {
        try (var killed = JarProcess.serve(folder, "--spring.profiles.active=demo")) {
            killed.await("demo data: attendance.csv COMPLETED");
            killed.kill();
        }
        try (var next = JarProcess.serve(folder, "--spring.profiles.active=demo")) {
            next.await("demo data: behaviour.csv COMPLETED");
        }
        assertThat(count("observation")).isEqualTo(DEMO_OBSERVATIONS);
        assertThat(count("fact_import where state = 'COMPLETED'")).isEqualTo(5);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private long count(String rows) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tolok"), "sa", "");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
