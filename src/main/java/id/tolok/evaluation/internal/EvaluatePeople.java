package id.tolok.evaluation.internal;

import id.tolok.audit.MerkleRoot;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.internal.RunInputs.Evaluator;
import id.tolok.evaluation.internal.RunInputs.Slice;
import id.tolok.shared.Hash;
import id.tolok.shared.RunId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * First step of a run: takes the snapshot as of one moment and evaluates the people of each slice as soon as it is read, side
 * by side. Facts, results and whom the rules hit are stored together, slice by slice. Snapshot and results count once all
 * are there; an attempt that was cut short is gone on with where the facts are still the same.
 */
@Component
class EvaluatePeople {

    private static final int ATTEMPTS = 5;
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final RunStore runs;
    private final SubjectStore subjects;
    private final ResultStore results;
    private final StoredChunks stored;
    private final RunInputs inputs;
    private final NodeState node;
    private final TransactionTemplate transaction;

    EvaluatePeople(
            RunStore runs,
            SubjectStore subjects,
            ResultStore results,
            StoredChunks stored,
            RunInputs inputs,
            NodeState node,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.subjects = subjects;
        this.results = results;
        this.stored = stored;
        this.inputs = inputs;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
        // the reading transaction stays open all the time
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void evaluate(RunId id) {
        var run = runs.find(id).orElseThrow();
        if (run.snapshot().isPresent()) {
            return;
        }
        transaction.executeWithoutResult(status -> runs.closeToOthers(id));
        var taking = new Taking(run);
        try {
            taking.all();
        } catch (Cancelled cancelled) {
            return;
        }
        transaction.executeWithoutResult(status -> runs.pinSnapshot(id, taking.people, taking.hashes.root()));
    }

    /** One attempt. */
    private final class Taking implements RunInputs.Taking {

        private final Run run;
        private final Evaluator evaluator;
        private final MerkleRoot hashes = new MerkleRoot();
        private final StoredChunks.Earlier earlier;
        private final SideBySide<List<Hash>> work = new SideBySide<>(SIDE_BY_SIDE, facts -> facts.forEach(hashes::add));
        private int people;

        Taking(Run run) {
            this.run = run;
            this.evaluator = inputs.evaluator(run);
            this.earlier = stored.of(run.id());
        }

        void all() {
            try (work) {
                inputs.take(run, this);
                work.finish();
            }
            earlier.removeFrom(people);
        }

        @Override
        public void begin(int expected) {
            transaction.executeWithoutResult(status -> runs.expect(run.id(), expected));
        }

        @Override
        public void slice(Slice slice) {
            int first = people;
            people += slice.people();
            if (earlier.reaches(first)) {
                goOn(first, StoredFacts.of(slice.facts().get()));
            } else {
                work(() -> store(first, StoredFacts.of(slice.facts().get())));
            }
        }

        private void work(Supplier<List<Hash>> on) {
            work.add(() -> {
                node.goOn();
                if (isCancelled()) {
                    throw new Cancelled();
                }
                return on.get();
            });
        }

        /** Where an earlier attempt left something: chunks were stored in no order, so that some may lack between others. */
        private void goOn(int first, List<StoredFacts> facts) {
            if (earlier.holds(first, facts)) {
                work(() -> StoredFacts.hashes(facts));
                return;
            }
            if (earlier.touches(first, facts.size())) {
                earlier.removeFrom(first);
            }
            work(() -> store(first, facts));
        }

        /** @return hashes of the facts, in order */
        private List<Hash> store(int first, List<StoredFacts> facts) {
            var evaluated = facts.stream()
                    .map(one -> evaluator.evaluate(one.person().facts()))
                    .toList();
            again(() -> transaction.executeWithoutResult(status -> {
                var ids = subjects.newIds(facts.size());
                var chosen = IntStream.range(0, facts.size())
                        .mapToObj(i -> subject(ids.get(i), first + i, facts.get(i)))
                        .toList();
                subjects.insertFacts(facts);
                subjects.insert(run.id(), chosen);
                results.insert(
                        run,
                        IntStream.range(0, facts.size())
                                .mapToObj(i -> EvaluatedSubject.of(chosen.get(i), evaluated.get(i)))
                                .toList());
            }));
            return StoredFacts.hashes(facts);
        }

        private boolean isCancelled() {
            return runs.state(run.id()) == RunState.CANCELLING;
        }

        private Subject subject(long id, int ordinal, StoredFacts facts) {
            var person = facts.person();
            return new Subject(
                    id, ordinal, person.employee(), person.unit(), person.nip(), person.name(), facts.hash());
        }
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

    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super(null, null, false, false);
        }
    }
}
