package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.Run;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes results; nothing here changes or removes one. */
@Repository
class ResultStore {

    private static final List<String> COLUMNS =
            List.of("id", "run_id", "status", "grade", "aspects", "outcome_hash", "hash", "content");

    private static final int SLICE = 10_000;

    private final JdbcClient jdbc;
    private final BulkRows rows;
    private final ProposedMeasures proposed;

    ResultStore(JdbcClient jdbc, BulkRows rows, ProposedMeasures proposed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.proposed = proposed;
    }

    /** Stores the results of one chunk and, beside them, whom its rules hit. */
    void insert(Run run, List<EvaluatedSubject> results) {
        rows.insert("evaluation_result", COLUMNS, results, result -> {
            var outcome = result.outcome();
            return Arrays.asList(
                    result.subject().id(),
                    run.id().value(),
                    outcome.status().name(),
                    outcome.grade().orElse(null),
                    Arrays.asList(ResultRows.aspects(run.aspects(), outcome.aspects())),
                    OutcomeHash.of(outcome).hex(),
                    result.hash().hex(),
                    Compressed.compress(result.json()));
        });
        proposed.insert(run, results);
        insertChunk(run.id(), results);
    }

    /** Takes what is sealed of one result. */
    @FunctionalInterface
    interface Sealing {
        /** @param grade empty where there is none */
        void take(int ordinal, String grade, Hash hash);
    }

    /**
     * Hands over grades and hashes of all results in the run's order.
     *
     * @return how many there are
     */
    int all(RunId run, Sealing each) {
        int next = 0;
        while (true) {
            var slice = jdbc.sql("""
                    select s.ordinal, coalesce(r.grade, ''), r.hash from evaluation_subject s join evaluation_result r on r.id = s.id
                    where s.run_id = ? and s.ordinal >= ? and s.ordinal < ? order by s.ordinal""")
                    .params(run.value(), next, next + SLICE)
                    .query((row, number) -> {
                        each.take(row.getInt(1), row.getString(2), new Hash(row.getString(3)));
                        return number;
                    })
                    .list();
            if (slice.size() < SLICE) {
                return next + slice.size();
            }
            next += SLICE;
        }
    }

    /** Hands over the hashes alone. */
    int hashes(RunId run, Consumer<Hash> each) {
        return all(run, (ordinal, grade, hash) -> each.accept(hash));
    }

    private void insertChunk(RunId run, List<EvaluatedSubject> results) {
        var hits = new RuleHits();
        results.forEach(result -> hits.add(result.subject().ordinal(), result.outcome()));
        long failed = results.stream()
                .filter(result -> result.outcome().status() == Outcome.Status.FAILED)
                .count();
        jdbc.sql("insert into evaluation_chunk (run_id, first_ordinal, people, failed, hits) values (?, ?, ?, ?, ?)")
                .params(
                        run.value(),
                        results.getFirst().subject().ordinal(),
                        results.size(),
                        (int) failed,
                        hits.toBytes())
                .update();
    }
}
