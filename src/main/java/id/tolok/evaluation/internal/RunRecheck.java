package id.tolok.evaluation.internal;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.MerkleRoot;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunVerdict;
import id.tolok.evaluation.RunVerdict.Defect;
import id.tolok.evaluation.RunVerdict.Kind;
import id.tolok.evaluation.bundle.BundleCheck;
import id.tolok.evaluation.internal.RunInputs.Evaluator;
import id.tolok.shared.Hash;
import id.tolok.shared.ResultId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through a run slice by slice and evaluates everybody again. */
@Component
public class RunRecheck {

    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final RunInputs inputs;
    private final AuditTrail trail;

    RunRecheck(JdbcClient jdbc, RunInputs inputs, AuditTrail trail) {
        this.jdbc = jdbc;
        this.inputs = inputs;
        this.trail = trail;
    }

    public RunVerdict of(Run run, IntConsumer progress) {
        var evaluator = inputs.evaluator(run);
        var snapshot = new MerkleRoot();
        var results = new MerkleRoot();
        int done = 0;
        int erased = 0;
        while (done < run.people()) {
            var slice = slice(run, done);
            if (slice.size() != Math.min(SLICE, run.people() - done)) {
                return defect(done + slice.size(), erased, Kind.RESULTS_MISSING, Optional.empty());
            }
            var defect = slice.parallelStream()
                    .flatMap(stored -> defect(stored, evaluator).stream())
                    .findFirst();
            if (defect.isPresent()) {
                return new RunVerdict(done, erased, defect);
            }
            erased += (int) slice.stream().filter(Stored::isErased).count();
            slice.forEach(stored -> {
                snapshot.add(stored.factsHash());
                results.add(stored.hash());
            });
            done += slice.size();
            progress.accept(done);
        }
        return whole(run, erased, snapshot.root(), results.root());
    }

    private RunVerdict whole(Run run, int erased, Hash snapshot, Hash results) {
        if (!run.snapshot().equals(Optional.of(snapshot)) || !run.merkleRoot().equals(Optional.of(results))) {
            return defect(run.people(), erased, Kind.RUN_ALTERED, Optional.empty());
        }
        boolean sealed = trail.excerpt(BundleCheck.RUN_COMPLETED, FinishRun.subject(run.id()))
                .map(chain -> chain.links().getFirst().entry())
                .filter(entry -> entry.after().equals(run.merkleRoot()))
                .filter(entry -> entry.before().equals(run.snapshot()))
                .isPresent();
        return sealed
                ? new RunVerdict(run.people(), erased, Optional.empty())
                : defect(run.people(), erased, Kind.SEAL_DIFFERS, Optional.empty());
    }

    /** What was erased cannot be evaluated again; its hash still counts in those of the run. */
    private static Optional<Defect> defect(Stored stored, Evaluator evaluator) {
        if (stored.isErased()) {
            return Optional.empty();
        }
        if (!Hash.of(stored.facts()).equals(stored.factsHash())) {
            return Optional.of(new Defect(Kind.FACTS_ALTERED, Optional.of(stored.id())));
        }
        var again = evaluator.evaluate(FactsJson.read(stored.facts()));
        return Arrays.equals(again.json(), stored.json().getBytes(StandardCharsets.UTF_8))
                        && again.hash().equals(stored.hash())
                ? Optional.empty()
                : Optional.of(new Defect(Kind.RESULT_DIFFERS, Optional.of(stored.id())));
    }

    private static RunVerdict defect(int people, int erased, Kind kind, Optional<ResultId> result) {
        return new RunVerdict(people, erased, Optional.of(new Defect(kind, result)));
    }

    private List<Stored> slice(Run run, int from) {
        return jdbc.sql("""
                select s.id, s.facts_hash, f.content as facts, r.content, r.hash
                from evaluation_subject s join evaluation_facts f on f.hash = s.facts_hash
                    join evaluation_result r on r.id = s.id
                where s.run_id = ? and s.ordinal >= ? and s.ordinal < ? order by s.ordinal""")
                .params(run.id().value(), from, from + SLICE)
                .query((row, number) -> new Stored(
                        new ResultId(row.getLong("id")),
                        text(row.getBytes("facts")),
                        new Hash(row.getString("facts_hash")),
                        text(row.getBytes("content")),
                        new Hash(row.getString("hash"))))
                .list();
    }

    private static String text(byte[] stored) {
        return Compressed.isErased(stored) ? "" : Compressed.text(stored);
    }

    private record Stored(ResultId id, String facts, Hash factsHash, String json, Hash hash) {

        boolean isErased() {
            return facts.isEmpty() || json.isEmpty();
        }
    }
}
