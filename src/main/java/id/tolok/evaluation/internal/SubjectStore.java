package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the runs evaluate and upon which facts; facts are stored once for each content. */
@Repository
public class SubjectStore {

    private static final int BLOCK = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SubjectStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void removeAll(RunId run) {
        jdbc.sql("delete from evaluation_subject where run_id = ?")
                .param(run.value())
                .update();
    }

    /** Ids that nobody else uses. */
    List<Long> newIds(int count) {
        var ids = new ArrayList<Long>(count);
        while (ids.size() < count) {
            long first = jdbc.sql("select nextval('evaluation_result_seq')")
                    .query(Long.class)
                    .single();
            for (long id = first; id < first + BLOCK && ids.size() < count; id++) {
                ids.add(id);
            }
        }
        return ids;
    }

    void insert(RunId run, List<Subject> subjects) {
        batches.batchUpdate("""
                insert into evaluation_subject (id, run_id, ordinal, employee_id, unit_id, nip, name, facts_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", subjects, subjects.size() + 1, (statement, subject) -> {
            statement.setLong(1, subject.id());
            statement.setLong(2, run.value());
            statement.setInt(3, subject.ordinal());
            statement.setLong(4, subject.employee().value());
            statement.setLong(5, subject.unit().value());
            statement.setString(6, subject.nip());
            statement.setString(7, subject.name());
            statement.setString(8, subject.facts().hex());
        });
    }

    /** Stores what is not there yet. */
    void insertFacts(Map<Hash, String> facts) {
        var missing = new LinkedHashMap<>(facts);
        known(facts.keySet()).forEach(missing::remove);
        batches.batchUpdate(
                "insert into evaluation_facts (hash, content) values (?, ?)",
                missing.entrySet(),
                missing.size() + 1,
                (statement, entry) -> {
                    statement.setString(1, entry.getKey().hex());
                    statement.setBytes(2, Compressed.compress(entry.getValue()));
                });
    }

    /** The subjects of a stretch of a run's order, {@code from} included, {@code to} not. */
    List<Subject> between(RunId run, int from, int to, int limit) {
        return jdbc.sql("""
                select * from evaluation_subject where run_id = ? and ordinal >= ? and ordinal < ?
                order by ordinal fetch first ? rows only""")
                .params(run.value(), from, to, limit)
                .query(ResultRows::subject)
                .list();
    }

    Map<Hash, EmployeeFacts> facts(Set<Hash> hashes) {
        return jdbc
                .sql("select hash, content from evaluation_facts where hash in (:hashes)")
                .param("hashes", hexes(hashes))
                .query((row, number) -> Map.entry(
                        new Hash(row.getString("hash")), FactsJson.read(Compressed.text(row.getBytes("content")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<Hash> known(Set<Hash> hashes) {
        var known = new HashSet<Hash>();
        if (!hashes.isEmpty()) {
            jdbc.sql("select hash from evaluation_facts where hash in (:hashes)")
                    .param("hashes", hexes(hashes))
                    .query(String.class)
                    .list()
                    .forEach(hex -> known.add(new Hash(hex)));
        }
        return known;
    }

    private static List<String> hexes(Set<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
