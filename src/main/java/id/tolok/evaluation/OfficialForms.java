package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.FormAssembly;
import id.tolok.evaluation.internal.ResultQueries;
import id.tolok.evaluation.internal.ResultSearches;
import id.tolok.evaluation.internal.RunStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is printed on evaluation forms, for one person or for all whom a list shows. That it was printed is audited. */
@Service
@Transactional(readOnly = true)
public class OfficialForms {

    private static final int AT_A_TIME = 25;

    private final Results results;
    private final ResultQueries queries;
    private final ResultSearches searches;
    private final RunStore runs;
    private final FormAssembly assembly;
    private final ApplicationEventPublisher events;

    OfficialForms(
            Results results,
            ResultQueries queries,
            ResultSearches searches,
            RunStore runs,
            FormAssembly assembly,
            ApplicationEventPublisher events) {
        this.results = results;
        this.queries = queries;
        this.searches = searches;
        this.runs = runs;
        this.assembly = assembly;
        this.events = events;
    }

    /** Absent where the result is not there for the current actor. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    @Transactional
    public Optional<OfficialForm> of(ResultId id) {
        return results.one(id).map(result -> {
            events.publishEvent(Auditable.of("evaluation.form-printed", "result:" + id.value(), result.hash()));
            return assembly.of(List.of(result)).getFirst();
        });
    }

    /** Hands over the forms of all results that the filter lets through, some at a time, by name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    @Transactional
    public void each(ResultFilter filter, Consumer<List<OfficialForm>> some) {
        events.publishEvent(
                Auditable.of("evaluation.forms-printed", "run:" + filter.run().value()));
        var search = searches.of(filter);
        var run = runs.find(filter.run()).orElseThrow(() -> new EvaluationRefusal("RUN_UNKNOWN"));
        var people = queries.page(search, 0, Integer.MAX_VALUE).stream()
                .map(ResultSummary::id)
                .toList();
        for (int from = 0; from < people.size(); from += AT_A_TIME) {
            var ids = people.subList(from, Math.min(from + AT_A_TIME, people.size()));
            some.accept(assembly.of(queries.whole(ids).stream()
                    .map(stored -> stored.toResult(run))
                    .toList()));
        }
    }
}
