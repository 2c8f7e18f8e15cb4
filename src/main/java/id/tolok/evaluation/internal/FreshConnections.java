package id.tolok.evaluation.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * H2 closes a database that it could not write, and it stays closed for every connection that was open: only when all of
 * them are gone is it opened anew. So the pool lets them go, and nobody has to start the application again.
 */
@Component
class FreshConnections {

    private static final Logger LOG = LoggerFactory.getLogger(FreshConnections.class);

    private final DataSource database;

    FreshConnections(DataSource database) {
        this.database = database;
    }

    void after(Throwable failure) {
        if (DatabaseTrouble.isClosed(List.of(failure))) {
            try {
                var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
                if (pool != null) {
                    pool.softEvictConnections();
                    LOG.info("the database closed itself; its connections are made anew");
                }
            } catch (SQLException e) {
                LOG.warn("the pool of connections cannot be emptied", e);
            }
        }
    }
}
