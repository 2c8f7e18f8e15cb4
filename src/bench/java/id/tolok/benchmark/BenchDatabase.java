package id.tolok.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database as an office runs it: a commit that was acknowledged is on disk. */
record BenchDatabase(Optional<EmbeddedPostgres> server, List<String> settings) implements AutoCloseable {

    static BenchDatabase open(String kind, Path folder) throws IOException {
        return switch (kind) {
            case "postgresql" -> postgres();
            case "h2" ->
                new BenchDatabase(
                        Optional.empty(),
                        List.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tolok") + ";WRITE_DELAY=0"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static BenchDatabase postgres() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new BenchDatabase(
                Optional.of(server),
                List.of(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres"));
    }

    /** What the application is started with. */
    String[] arguments() {
        return Stream.concat(settings.stream(), Stream.of("--server.port=0", "--logging.level.root=warn"))
                .toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
