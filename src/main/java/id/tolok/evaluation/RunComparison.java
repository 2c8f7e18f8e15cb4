package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.Attributions;
import id.tolok.evaluation.internal.Differences;
import id.tolok.evaluation.internal.PairQueries;
import id.tolok.evaluation.internal.PairQueries.Pair;
import id.tolok.evaluation.internal.ResultQueries;
import id.tolok.evaluation.internal.StoredResult;
import id.tolok.evaluation.internal.VisiblePairs;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares two runs: who got something else, and because of which rules and facts. */
@Service
@Transactional(readOnly = true)
public class RunComparison {

    static final int MOST_ADDED_UP = 20_000;
    private static final int AT_A_TIME = 200;

    private final PairQueries pairs;
    private final ResultQueries results;
    private final VisiblePairs visible;
    private final Results single;

    RunComparison(PairQueries pairs, ResultQueries results, VisiblePairs visible, Results single) {
        this.pairs = pairs;
        this.results = results;
        this.visible = visible;
        this.single = single;
    }

    /** @throws EvaluationRefusal {@code RUN_UNKNOWN} when there is no such run for the current actor */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public RunDifference compare(RunId before, RunId after) {
        return pairs.difference(visible.of(before, after));
    }

    /** Some of those who got something else, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Mover> movers(RunId before, RunId after, int offset, int limit) {
        return pairs.moved(visible.of(before, after), offset, limit).stream()
                .map(this::mover)
                .toList();
    }

    /**
     * What made the difference, over everybody whom both evaluated and whom the current actor may see; absent where more
     * than {@value #MOST_ADDED_UP} moved: then it would take too long.
     */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Optional<RunAttribution> attribution(RunId before, RunId after) {
        var runs = visible.of(before, after);
        var moved = pairs.moved(runs, 0, MOST_ADDED_UP + 1);
        if (moved.size() > MOST_ADDED_UP) {
            return Optional.empty();
        }
        var total = new Attributions();
        for (int from = 0; from < moved.size(); from += AT_A_TIME) {
            add(moved.subList(from, Math.min(from + AT_A_TIME, moved.size())), total);
        }
        return Optional.of(total.total());
    }

    private void add(List<Pair> some, Attributions total) {
        var stored =
                results
                        .whole(some.stream()
                                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(result -> result.summary().id(), result -> result));
        for (var pair : some) {
            var one = stored.get(pair.before());
            var other = stored.get(pair.after());
            if (one != null && other != null) {
                total.add(Differences.between(one.outcome(), one.facts(), other.outcome(), other.facts()));
            }
        }
    }

    /** Two results of one person; absent where one of them is not there for the current actor. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    @Transactional
    public Optional<ComparedResults> compare(ResultId before, ResultId after) {
        return single.one(before).flatMap(one -> single.one(after).map(other -> compared(one, other)));
    }

    private static ComparedResults compared(Result before, Result after) {
        if (!before.summary().employee().equals(after.summary().employee())) {
            throw new EvaluationRefusal("RESULTS_OF_TWO_PEOPLE");
        }
        return new ComparedResults(
                before, after, Differences.between(before.outcome(), before.facts(), after.outcome(), after.facts()));
    }

    private Mover mover(Pair pair) {
        var before = stored(pair.before());
        var after = stored(pair.after());
        return new Mover(
                before.summary(),
                after.summary(),
                Differences.between(before.outcome(), before.facts(), after.outcome(), after.facts()));
    }

    private StoredResult stored(ResultId id) {
        return results.one(id).orElseThrow();
    }
}
