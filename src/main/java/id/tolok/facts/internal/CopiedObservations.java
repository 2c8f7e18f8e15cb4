package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** What counts, by PostgreSQL's COPY: without an object for each field of each row. */
final class CopiedObservations {

    private static final String COPY = "copy (select o.id, o.employee_id, o.indicator, trim_scale(o.number_value),"
            + " o.text_value, o.observed_on, o.source from observation o%s) to stdout";

    private CopiedObservations() {}

    /** @param rest of the query: what it joins and which rows it takes */
    static void read(Connection connection, String rest, CountingObservations.Row each) throws SQLException {
        var row = new CopiedRow();
        var out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY.formatted(rest));
        try {
            for (var line = out.readFromCopy(); line != null; line = out.readFromCopy()) {
                row.begin(line);
                each.take(
                        row.number(),
                        row.number(),
                        new Observation(row.word(), row.decimal(), row.text(), row.date(), row.text()));
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }
}
