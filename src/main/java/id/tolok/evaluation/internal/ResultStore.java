package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.Run;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes results; nothing here changes or removes one. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ResultStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Stores the results of one chunk and, beside them, whom its rules hit. */
    void insert(Run run, List<? extends EvaluatedSubject> results) {
        batches.batchUpdate("""
                insert into evaluation_result (id, run_id, status, grade, aspects, outcome_hash, hash, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", results, results.size() + 1, (statement, result) -> {
            var outcome = result.outcome();
            var aspects = ResultRows.aspects(run.aspects(), outcome.aspects());
            statement.setLong(1, result.subject().id());
            statement.setLong(2, run.id().value());
            statement.setString(3, outcome.status().name());
            statement.setString(4, outcome.grade().orElse(null));
            statement.setArray(5, statement.getConnection().createArrayOf("numeric", aspects));
            statement.setString(6, OutcomeHash.of(outcome).hex());
            statement.setString(7, result.hash().hex());
            statement.setBytes(8, Compressed.compress(result.json()));
        });
        insertChunk(run.id(), results);
    }

    /** Ordinal behind the last stored result of a stretch of a run's order. */
    OptionalInt stored(RunId run, int from, int to) {
        return jdbc
                .sql("""
                select max(s.ordinal) + 1 from evaluation_subject s join evaluation_result r on r.id = s.id
                where s.run_id = ? and s.ordinal >= ? and s.ordinal < ?""")
                .params(run.value(), from, to)
                .query((row, number) -> row.getObject(1, Integer.class))
                .stream()
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Hashes of all results in the run's order. */
    List<Hash> hashes(RunId run) {
        return jdbc.sql("""
                select r.hash from evaluation_result r join evaluation_subject s on s.id = r.id
                where r.run_id = ? order by s.ordinal""")
                .param(run.value())
                .query((row, number) -> new Hash(row.getString(1)))
                .list();
    }

    private void insertChunk(RunId run, List<? extends EvaluatedSubject> results) {
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
