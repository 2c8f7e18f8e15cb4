package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who got which grade in a completed run, those without one under the empty text. */
@Repository
class GradeHits {

    private final JdbcTemplate jdbc;

    GradeHits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RunId run, SortedMap<String, RoaringBitmap> grades) {
        jdbc.batchUpdate(
                "insert into evaluation_grade_hit (run_id, grade, ordinals) values (?, ?, ?)",
                grades.entrySet(),
                grades.size() + 1,
                (statement, entry) -> {
                    entry.getValue().runOptimize();
                    statement.setLong(1, run.value());
                    statement.setString(2, entry.getKey());
                    statement.setBytes(3, Bitmaps.bytes(entry.getValue()));
                });
    }

    /** Ordinals by grade; nothing for a run that was completed before they were kept. */
    SortedMap<String, RoaringBitmap> of(RunId run) {
        var grades = new TreeMap<String, RoaringBitmap>();
        jdbc.query(
                "select grade, ordinals from evaluation_grade_hit where run_id = ?",
                row -> {
                    grades.put(row.getString(1), Bitmaps.of(row.getBytes(2)));
                },
                run.value());
        return grades;
    }
}
