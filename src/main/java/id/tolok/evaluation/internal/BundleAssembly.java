package id.tolok.evaluation.internal;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.MerkleRoot;
import id.tolok.audit.bundle.Proofs;
import id.tolok.audit.bundle.ProvenHash;
import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.bundle.BundleCheck;
import id.tolok.evaluation.bundle.ResultBundle;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Hash;
import id.tolok.shared.ResultId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Collects what proves one result. */
@Component
public class BundleAssembly {

    private final VisibleResults visible;
    private final RunStore runs;
    private final SubjectStore subjects;
    private final ResultStore results;
    private final PublishedRules rules;
    private final AuditTrail trail;

    BundleAssembly(
            VisibleResults visible,
            RunStore runs,
            SubjectStore subjects,
            ResultStore results,
            PublishedRules rules,
            AuditTrail trail) {
        this.visible = visible;
        this.runs = runs;
        this.subjects = subjects;
        this.results = results;
        this.rules = rules;
        this.trail = trail;
    }

    /** Absent where the result is not there for the current actor. */
    public Optional<ResultBundle> of(ResultId id) {
        return visible.stored(id).map(stored -> {
            var run = runs.find(stored.summary().run()).orElseThrow();
            if (run.state() != RunState.COMPLETED) {
                throw new EvaluationRefusal("BUNDLE_RUN_NOT_COMPLETED");
            }
            var chain = trail.excerpt(BundleCheck.RUN_COMPLETED, FinishRun.subject(run.id()))
                    .orElseThrow(() -> new EvaluationRefusal("BUNDLE_NOT_SEALED"));
            return new ResultBundle(
                    stored.factsJson(), rules.pack(run.version()).files(), stored.json(), proofs(run, stored), chain);
        });
    }

    private Proofs proofs(Run run, StoredResult stored) {
        int ordinal = subjects.ordinal(stored.summary().id());
        return new Proofs(
                proven(ordinal, stored.factsHash(), each -> subjects.factsHashes(run.id(), each)),
                proven(ordinal, stored.hash(), each -> results.hashes(run.id(), each)));
    }

    private static ProvenHash proven(int ordinal, Hash entry, Consumer<Consumer<Hash>> all) {
        var root = MerkleRoot.proving(ordinal);
        all.accept(root::add);
        return new ProvenHash(entry, root.proof());
    }
}
