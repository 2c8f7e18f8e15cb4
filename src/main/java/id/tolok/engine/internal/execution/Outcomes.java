package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Failure;
import id.tolok.engine.Outcome.Proposal;
import id.tolok.engine.Outcome.Status;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts an outcome together, everything sorted. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Evaluation evaluation) {
        var ledger = evaluation.ledger();
        var advised = evaluation.advised();
        var awards = ledger.numbers(advised, "award");
        return new Outcome(
                evaluation.status(),
                evaluation.derived(),
                evaluation.aspects(),
                evaluation.ratings(),
                evaluation.grade(),
                proposals(evaluation),
                awards,
                Ledger.targets(advised, "recommend"),
                evaluation.flags(),
                ledger.conflicts(),
                Optional.empty(),
                List.copyOf(evaluation.firings()));
    }

    private static List<Proposal> proposals(Evaluation evaluation) {
        if (Ledger.targets(evaluation.advised(), "propose").isEmpty()) {
            return List.of();
        }
        return evaluation.advised().stream()
                .filter(firing -> firing.contribution().type().equals("propose"))
                .map(firing -> proposal(firing, evaluation.basis(firing.rule())))
                .sorted(CanonicalOrder.PROPOSALS)
                .distinct()
                .toList();
    }

    private static Proposal proposal(Firing firing, Optional<String> basis) {
        return new Proposal(
                firing.contribution().target(), firing.contribution().number(), firing.rule(), basis);
    }

    static Outcome failed(Failure failure) {
        return new Outcome(
                Status.FAILED,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(failure),
                List.of());
    }
}
