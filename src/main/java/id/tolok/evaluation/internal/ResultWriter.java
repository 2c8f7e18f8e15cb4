package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores the results of a chunk. */
class ResultWriter implements ItemWriter<EvaluatedSubject> {

    private final Run run;
    private final ResultStore results;

    ResultWriter(Run run, ResultStore results) {
        this.run = run;
        this.results = results;
    }

    @Override
    public void write(Chunk<? extends EvaluatedSubject> chunk) {
        results.insert(run, chunk.getItems());
    }
}
