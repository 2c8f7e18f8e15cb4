package id.tolok.evaluation.internal;

import id.tolok.evaluation.RuleHit;
import id.tolok.shared.RunId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the chunks of a run left: first chunk by chunk, then merged for the whole run. */
@Repository
public class RuleHitStore {

    /** @param failed those with the status {@code FAILED} */
    public record Stored(int people, int failed) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RuleHitStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How many results the chunks have stored so far. */
    public Stored stored(RunId run) {
        return jdbc.sql(
                        "select coalesce(sum(people), 0), coalesce(sum(failed), 0) from evaluation_chunk where run_id = ?")
                .param(run.value())
                .query((row, number) -> new Stored(row.getInt(1), row.getInt(2)))
                .single();
    }

    void merge(RunId run) {
        var all = new RuleHits();
        jdbc.sql("select hits from evaluation_chunk where run_id = ? order by first_ordinal")
                .param(run.value())
                .query((row, number) -> RuleHits.of(row.getBytes(1)))
                .list()
                .forEach(all::add);
        batches.batchUpdate(
                "insert into evaluation_rule_hit (run_id, rule, people, firings, points, ordinals) values (?, ?, ?, ?, ?, ?)",
                all.byRule().entrySet(),
                all.byRule().size() + 1,
                (statement, entry) -> {
                    var hit = entry.getValue();
                    hit.people.runOptimize();
                    statement.setLong(1, run.value());
                    statement.setString(2, entry.getKey());
                    statement.setInt(3, hit.people.getCardinality());
                    statement.setInt(4, hit.firings);
                    statement.setBigDecimal(5, hit.points);
                    statement.setBytes(6, Bitmaps.bytes(hit.people));
                });
    }

    public List<RuleHit> of(RunId run) {
        return jdbc.sql(
                        "select rule, people, firings, points from evaluation_rule_hit where run_id = ? order by people desc, rule")
                .param(run.value())
                .query((row, number) -> new RuleHit(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBigDecimal(4).stripTrailingZeros()))
                .list();
    }

    /** The rules that hit some of these people, the most used first; firings and points are not told apart by person. */
    public List<RuleHit> among(RunId run, RoaringBitmap ordinals) {
        return jdbc
                .sql("select rule, ordinals from evaluation_rule_hit where run_id = ?")
                .param(run.value())
                .query((row, number) -> {
                    int people = RoaringBitmap.andCardinality(ordinals, Bitmaps.of(row.getBytes(2)));
                    return new RuleHit(row.getString(1), people, people, BigDecimal.ZERO);
                })
                .list()
                .stream()
                .filter(hit -> hit.people() > 0)
                .sorted(Comparator.comparing(RuleHit::people).reversed().thenComparing(RuleHit::rule))
                .toList();
    }

    /** Ordinals of the people whom a rule hit. */
    public RoaringBitmap people(RunId run, String rule) {
        return jdbc.sql("select ordinals from evaluation_rule_hit where run_id = ? and rule = ?")
                .params(run.value(), rule)
                .query((row, number) -> Bitmaps.of(row.getBytes(1)))
                .optional()
                .orElseGet(RoaringBitmap::new);
    }
}
