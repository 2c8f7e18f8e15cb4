package id.tolok.evaluation.internal;

import id.tolok.evaluation.UnitRelease;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
                insert into evaluation_unit_release (id, run_id, unit_id, rating, grades, reason, decided_by, decided_at)
                values (nextval('evaluation_unit_release_seq'), :run, :unit, :rating, :grades, :reason, :by, :at)""")
                .param("run", release.run().value())
                .param("unit", release.unit().value())
                .param("rating", release.rating())
                .param("grades", written(release.grades()))
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
                counts(Objects.toString(row.getString("grades"), "")),
                Optional.ofNullable(row.getString("reason")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    /** As {@code BAIK:12,KURANG:1}. */
    private static String written(SortedMap<String, Integer> grades) {
        return grades.entrySet().stream()
                .map(grade -> grade.getKey() + ":" + grade.getValue())
                .collect(Collectors.joining(","));
    }

    private static SortedMap<String, Integer> counts(String grades) {
        var counts = new TreeMap<String, Integer>();
        for (var grade : grades.split(",", 0)) {
            int colon = grade.indexOf(':');
            if (colon > 0) {
                counts.put(grade.substring(0, colon), Integer.valueOf(grade.substring(colon + 1)));
            }
        }
        return counts;
    }
}
