package id.tolok.evaluation.internal;

import id.tolok.audit.MerkleRoot;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.internal.RunInputs.PersonFacts;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * First step of a run: takes the snapshot, as of one moment, and writes down whom the run evaluates. The snapshot counts
 * once it is pinned; what an attempt left that was cut short is removed first.
 */
@Component
class PrepareRun {

    private static final int ATTEMPTS = 5;

    private final RunStore runs;
    private final SubjectStore subjects;
    private final RunInputs inputs;
    private final NodeState node;
    private final TransactionTemplate transaction;

    PrepareRun(
            RunStore runs,
            SubjectStore subjects,
            RunInputs inputs,
            NodeState node,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.subjects = subjects;
        this.inputs = inputs;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
        // the reading transaction stays open all the time
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void prepare(RunId id) {
        var run = runs.find(id).orElseThrow();
        if (run.snapshot().isPresent()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            runs.closeToOthers(id);
            subjects.removeAll(id);
        });
        var all = new MerkleRoot();
        var people = new AtomicInteger();
        try (var work = new SideBySide<List<Hash>>(EvaluationJob.SIDE_BY_SIDE, hashes -> hashes.forEach(all::add))) {
            inputs.take(run, slice -> {
                node.goOn();
                int first = people.getAndAdd(slice.people());
                work.add(() -> store(run, first, slice.facts().get()));
            });
            work.finish();
        }
        transaction.executeWithoutResult(status -> runs.pinSnapshot(id, people.get(), all.root()));
    }

    /** @return hashes of the facts, in order */
    private List<Hash> store(Run run, int first, List<PersonFacts> people) {
        var hashes = new ArrayList<Hash>(people.size());
        var contents = new LinkedHashMap<Hash, byte[]>();
        for (var person : people) {
            var json = FactsJson.write(person.facts()).getBytes(StandardCharsets.UTF_8);
            var hash = Hash.of(json);
            contents.put(hash, Compressed.compress(json));
            hashes.add(hash);
        }
        again(() -> transaction.executeWithoutResult(status -> {
            var ids = subjects.newIds(people.size());
            subjects.insertFacts(contents);
            subjects.insert(
                    run.id(),
                    IntStream.range(0, people.size())
                            .mapToObj(i -> subject(ids.get(i), first + i, people.get(i), hashes.get(i)))
                            .toList());
        }));
        return hashes;
    }

    private static Subject subject(long id, int ordinal, PersonFacts person, Hash facts) {
        return new Subject(id, ordinal, person.employee(), person.unit(), person.nip(), person.name(), facts);
    }

    /** Equal facts are stored once for all runs: of two that store the same ones at once, one has to look again. */
    private static void again(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
