package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Cuts a run's people into stretches that are evaluated side by side; a small run stays in one piece. */
@Component
@StepScope
class Stretches implements Partitioner {

    static final String FROM = "from";
    static final String TO = "to";

    private final RunId run;
    private final RunStore runs;

    Stretches(@Value("#{jobParameters['run']}") Long run, RunStore runs) {
        this.run = new RunId(run);
        this.runs = runs;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        int people = runs.find(run).orElseThrow().people();
        int pieces = people <= EvaluationJob.CHUNK ? 1 : gridSize;
        int length = Math.ceilDiv(Math.max(people, 1), pieces);
        var stretches = new LinkedHashMap<String, ExecutionContext>();
        for (int piece = 0; piece < pieces; piece++) {
            var context = new ExecutionContext();
            context.putInt(FROM, Math.min(piece * length, people));
            context.putInt(TO, Math.min((piece + 1) * length, people));
            stretches.put("stretch-" + piece, context);
        }
        return stretches;
    }
}
