package id.tolok.evaluation.internal;

import id.tolok.shared.Hash;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the runs evaluate and upon which facts; facts are stored once for each content. */
@Repository
public class SubjectStore {

    private static final int BLOCK = 1_000;

    private final JdbcClient jdbc;
    private final BulkRows rows;

    SubjectStore(JdbcClient jdbc, BulkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
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
        rows.insert(
                "evaluation_subject",
                List.of("id", "run_id", "ordinal", "employee_id", "unit_id", "nip", "name", "facts_hash"),
                subjects,
                subject -> List.of(
                        subject.id(),
                        run.value(),
                        subject.ordinal(),
                        subject.employee().value(),
                        subject.unit().value(),
                        subject.nip(),
                        subject.name(),
                        subject.facts().hex()));
    }

    /** Stores what is not there yet. */
    void insertFacts(List<StoredFacts> facts) {
        var missing = new LinkedHashMap<Hash, byte[]>();
        facts.forEach(one -> missing.put(one.hash(), one.json()));
        known(missing.keySet()).forEach(missing::remove);
        rows.insert(
                "evaluation_facts",
                List.of("hash", "content"),
                missing.entrySet(),
                entry -> List.of(entry.getKey().hex(), Compressed.compress(entry.getValue())));
    }

    /** Where somebody stands in the order of the run. */
    int ordinal(ResultId result) {
        return jdbc.sql("select ordinal from evaluation_subject where id = ?")
                .param(result.value())
                .query(Integer.class)
                .single();
    }

    /** Hands over the hashes of all facts in the run's order. */
    void factsHashes(RunId run, Consumer<Hash> each) {
        jdbc.sql("select facts_hash from evaluation_subject where run_id = ? order by ordinal")
                .param(run.value())
                .query(row -> {
                    each.accept(new Hash(row.getString("facts_hash")));
                });
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
