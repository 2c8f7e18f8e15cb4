package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose run comes next: what was begun goes on; then whoever has the fewest runs at work, then whoever waited longest
 * for a turn. So nobody who starts many keeps others waiting, and one place is always left for small runs.
 */
final class FairTurns {

    private static final Instant LATER = Instant.parse("9000-01-01T00:00:00Z");

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
                .min(order(lastTurns));
    }

    /** How many of those that wait get a turn before a run, when whoever had one goes behind the others. */
    int before(RunId run, List<Waiting> waiting) {
        var left = new ArrayList<>(waiting);
        var turns = new HashMap<>(lastTurns);
        int passed = 0;
        while (!left.isEmpty()) {
            var next = Collections.min(left, order(turns));
            if (next.run().equals(run)) {
                break;
            }
            left.remove(next);
            turns.put(next.requester(), LATER.plusSeconds(passed));
            passed++;
        }
        return left.isEmpty() ? 0 : passed;
    }

    private Comparator<Waiting> order(Map<String, Instant> turns) {
        return Comparator.comparing(Waiting::begun)
                .reversed()
                .thenComparing(run -> working(run.requester()))
                .thenComparing(run -> turns.getOrDefault(run.requester(), Instant.MIN))
                .thenComparing(run -> run.run().value());
    }

    private long working(String requester) {
        return elsewhere.getOrDefault(requester, 0)
                + atWork.stream()
                        .filter(run -> run.requester().equals(requester))
                        .count();
    }
}
