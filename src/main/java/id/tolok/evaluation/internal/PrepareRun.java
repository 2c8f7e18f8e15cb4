package id.tolok.evaluation.internal;

import id.tolok.audit.MerkleTree;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.internal.RunInputs.PersonFacts;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** First step of a run: takes the snapshot and writes down whom it evaluates, all in one transaction. */
@Component
class PrepareRun {

    private static final int SLICE = 500;

    private final RunStore runs;
    private final SubjectStore subjects;
    private final RunInputs inputs;
    private final TransactionTemplate transaction;
    /** Equal facts of two runs are stored once: only one run at a time looks which are missing. */
    private final ReentrantLock facts = new ReentrantLock();

    PrepareRun(RunStore runs, SubjectStore subjects, RunInputs inputs, TransactionTemplate transaction) {
        this.runs = runs;
        this.subjects = subjects;
        this.inputs = inputs;
        this.transaction = transaction;
    }

    void prepare(RunId id) {
        var run = runs.find(id).orElseThrow();
        if (run.snapshot().isPresent()) {
            return;
        }
        var people = inputs.take(run);
        facts.lock();
        try {
            transaction.executeWithoutResult(status -> store(run, people));
        } finally {
            facts.unlock();
        }
    }

    private void store(Run run, List<PersonFacts> people) {
        var ids = subjects.newIds(people.size());
        var hashes = new ArrayList<Hash>(people.size());
        for (int from = 0; from < people.size(); from += SLICE) {
            int to = Math.min(from + SLICE, people.size());
            var contents = new LinkedHashMap<Hash, String>();
            var slice = new ArrayList<Subject>(to - from);
            for (int i = from; i < to; i++) {
                var person = people.get(i);
                var json = FactsJson.write(person.facts());
                var hash = Hash.of(json);
                contents.put(hash, json);
                hashes.add(hash);
                slice.add(new Subject(
                        ids.get(i), i, person.employee(), person.unit(), person.nip(), person.name(), hash));
            }
            subjects.insertFacts(contents);
            subjects.insert(run.id(), slice);
        }
        runs.pinSnapshot(run.id(), people.size(), MerkleTree.over(hashes).root());
    }
}
