package id.tolok;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.TestDatabase;
import id.tolok.testing.WholeApplication;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class StartIT {

    @Autowired
    private DataSource dataSource;

    @Test
    void startsOnTheDatabaseThatWasAskedFor() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgres() ? "PostgreSQL" : "H2");
        }
    }
}
