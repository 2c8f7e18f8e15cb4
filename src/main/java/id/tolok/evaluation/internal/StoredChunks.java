package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What an earlier attempt at a run stored, chunk by chunk. */
@Component
class StoredChunks {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StoredChunks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Earlier of(RunId run) {
        var people = new HashMap<Integer, Integer>();
        jdbc.sql("select first_ordinal, people from evaluation_chunk where run_id = ?")
                .param(run.value())
                .query(row -> {
                    people.put(row.getInt(1), row.getInt(2));
                });
        return new Earlier(run, people);
    }

    /** Chunks of one run by their first ordinal. */
    final class Earlier {

        private final RunId run;
        private final Map<Integer, Integer> people;

        private Earlier(RunId run, Map<Integer, Integer> people) {
            this.run = run;
            this.people = people;
        }

        /** Whether something is stored from this ordinal on. */
        boolean reaches(int ordinal) {
            return people.entrySet().stream().anyMatch(chunk -> chunk.getKey() + chunk.getValue() > ordinal);
        }

        /** Whether something is stored of these ordinals. */
        boolean touches(int first, int count) {
            return people.entrySet().stream()
                    .anyMatch(chunk -> chunk.getKey() < first + count && chunk.getKey() + chunk.getValue() > first);
        }

        /** Whether a chunk begins here that has the same people with the same facts. */
        boolean holds(int first, List<StoredFacts> facts) {
            return people.getOrDefault(first, 0) == facts.size()
                    && known(first, facts.size())
                            .equals(facts.stream().map(Known::of).toList());
        }

        /** Nobody has seen them: they belong to a snapshot that never counted, and to no sealed run. */
        void removeFrom(int ordinal) {
            if (!reaches(ordinal)) {
                return;
            }
            transaction.executeWithoutResult(status -> {
                var subjects = " in (select id from evaluation_subject where run_id = ? and ordinal >= ?)";
                delete("evaluation_proposed where result_id" + subjects, ordinal);
                delete("evaluation_result where id" + subjects, ordinal);
                delete("evaluation_subject where run_id = ? and ordinal >= ?", ordinal);
                delete("evaluation_chunk where run_id = ? and first_ordinal >= ?", ordinal);
            });
            people.clear();
        }

        private void delete(String what, int ordinal) {
            jdbc.sql("delete from " + what).params(run.value(), ordinal).update();
        }

        private List<Known> known(int first, int count) {
            return jdbc.sql("""
                    select employee_id, unit_id, nip, name, facts_hash from evaluation_subject
                    where run_id = ? and ordinal >= ? and ordinal < ? order by ordinal""")
                    .params(run.value(), first, first + count)
                    .query((row, number) -> new Known(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
                    .list();
        }
    }

    /** What a subject's row says of a person. */
    private record Known(long employee, long unit, String nip, String name, String facts) {

        static Known of(StoredFacts facts) {
            var person = facts.person();
            return new Known(
                    person.employee().value(),
                    person.unit().value(),
                    person.nip(),
                    person.name(),
                    facts.hash().hex());
        }
    }
}
