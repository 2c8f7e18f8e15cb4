package id.tolok.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context of a test an empty database of the kind asked for; one PostgreSQL server serves the whole JVM. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Each context costs seconds; more than this in one JVM means that tests stopped sharing one. */
    private static final int MOST_CONTEXTS = 4;

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    public static boolean isPostgres() {
        return switch (System.getProperty("tolok.test.database", "h2")) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalStateException("tolok.test.database is neither h2 nor postgresql");
        };
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int number = CONTEXTS.incrementAndGet();
        if (number > MOST_CONTEXTS) {
            throw new IllegalStateException("context number " + number + ": tests must share @WholeApplication");
        }
        properties("tolok" + number).applyTo(context);
    }

    private static TestPropertyValues properties(String database) {
        return isPostgres()
                ? TestPropertyValues.of(
                        "spring.datasource.url=" + postgres(database), "spring.datasource.username=postgres")
                : TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
    }

    private static String postgres(String database) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
            return Server.RUNNING.getJdbcUrl("postgres", database);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + database, e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
