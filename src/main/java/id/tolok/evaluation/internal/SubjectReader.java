package id.tolok.evaluation.internal;

import id.tolok.evaluation.RunState;
import id.tolok.shared.RunId;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads one stretch of a run's people, a chunk at a time. It goes on behind the last stored result, so a restart needs
 * no other memory than the results themselves; it ends early once the run is to be cancelled.
 */
class SubjectReader implements ItemReader<SubjectFacts> {

    private final RunId run;
    private final int to;
    private final RunStore runs;
    private final SubjectStore subjects;
    private final NodeState node;
    private final Deque<SubjectFacts> chunk = new ArrayDeque<>();
    private int next;

    SubjectReader(RunId run, int next, int to, RunStore runs, SubjectStore subjects, NodeState node) {
        this.run = run;
        this.next = next;
        this.to = to;
        this.runs = runs;
        this.subjects = subjects;
        this.node = node;
    }

    @Override
    public @Nullable SubjectFacts read() {
        if (chunk.isEmpty() && next < to) {
            node.goOn();
            if (runs.state(run) == RunState.CANCELLING) {
                return null;
            }
            load();
        }
        return chunk.poll();
    }

    private void load() {
        int end = Math.min(next + EvaluationJob.CHUNK, to);
        var page = subjects.between(run, next, end);
        if (page.size() != end - next) {
            throw new IllegalStateException(
                    "run " + run.value() + " lacks subjects or facts between " + next + " and " + end);
        }
        chunk.addAll(page);
        next = end;
    }
}
