package id.tolok.evaluation.internal;

import id.tolok.evaluation.Result;
import id.tolok.shared.ResultId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Single results, where the current actor may see them. */
@Component
public class VisibleResults {

    private final RunStore runs;
    private final ResultQueries results;
    private final Visibility visibility;

    VisibleResults(RunStore runs, ResultQueries results, Visibility visibility) {
        this.runs = runs;
        this.results = results;
        this.visibility = visibility;
    }

    public Optional<Result> find(ResultId id) {
        return results.one(id).flatMap(stored -> {
            var run = runs.find(stored.summary().run()).orElseThrow();
            return visibility.includes(stored.summary().employee(), run.asOf())
                    ? Optional.of(stored.toResult(run))
                    : Optional.empty();
        });
    }
}
