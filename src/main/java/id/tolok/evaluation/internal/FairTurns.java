package id.tolok.evaluation.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose run comes next: what was begun goes on; then whoever has the fewest runs at work, then whoever waited longest
 * for a turn. So nobody who starts many keeps others waiting, and one place is always left for small runs.
 */
final class FairTurns {

    private final int atOnce;
    private final Collection<Waiting> atWork;
    private final Map<String, Integer> elsewhere;
    private final Map<String, Instant> lastTurns;

    /**
     * @param atWork on this node
     * @param elsewhere runs at work on other nodes, by requester
     * @param lastTurns when a run of the requester was last begun
     */
    FairTurns(int atOnce, Collection<Waiting> atWork, Map<String, Integer> elsewhere, Map<String, Instant> lastTurns) {
        this.atOnce = atOnce;
        this.atWork = List.copyOf(atWork);
        this.elsewhere = Map.copyOf(elsewhere);
        this.lastTurns = Map.copyOf(lastTurns);
    }

    Optional<Waiting> next(List<Waiting> waiting) {
        if (atWork.size() >= atOnce) {
            return Optional.empty();
        }
        long large = atWork.stream().filter(Waiting::large).count();
        return waiting.stream()
                .filter(run -> atWork.stream().noneMatch(other -> other.run().equals(run.run())))
                .filter(run -> !run.large() || large < atOnce - 1)
                .min(Comparator.comparing(Waiting::begun)
                        .reversed()
                        .thenComparing(run -> working(run.requester()))
                        .thenComparing(run -> lastTurns.getOrDefault(run.requester(), Instant.MIN))
                        .thenComparing(run -> run.run().value()));
    }

    private long working(String requester) {
        return elsewhere.getOrDefault(requester, 0)
                + atWork.stream()
                        .filter(run -> run.requester().equals(requester))
                        .count();
    }
}
