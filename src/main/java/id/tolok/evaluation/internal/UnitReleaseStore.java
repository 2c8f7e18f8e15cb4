package id.tolok.evaluation.internal;

import id.tolok.evaluation.UnitRelease;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions on units; all are kept, the last one on a unit counts. */
@Repository
public class UnitReleaseStore {

    private final JdbcClient jdbc;

    UnitReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UnitRelease release) {
        jdbc.sql("""
                insert into evaluation_unit_release (id, run_id, unit_id, rating, reason, decided_by, decided_at)
                values (nextval('evaluation_unit_release_seq'), :run, :unit, :rating, :reason, :by, :at)""")
                .param("run", release.run().value())
                .param("unit", release.unit().value())
                .param("rating", release.rating())
                .param("reason", release.reason().orElse(null))
                .param("by", release.decidedBy())
                .param("at", RunRows.time(release.decidedAt()))
                .update();
    }

    public List<UnitRelease> of(RunId run) {
        return jdbc.sql("""
                select * from evaluation_unit_release where id in (
                    select max(id) from evaluation_unit_release where run_id = ? group by unit_id)
                order by unit_id""").param(run.value()).query(UnitReleaseStore::read).list();
    }

    /** The units of the people whom a run is about. */
    public List<UnitId> units(RunId run) {
        return jdbc.sql("select distinct unit_id from evaluation_subject where run_id = ? order by unit_id")
                .param(run.value())
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    private static UnitRelease read(ResultSet row, int number) throws SQLException {
        return new UnitRelease(
                new RunId(row.getLong("run_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("rating"),
                Optional.ofNullable(row.getString("reason")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
