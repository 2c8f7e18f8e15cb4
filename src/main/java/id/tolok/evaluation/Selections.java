package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;
import static id.tolok.shared.Permission.EVALUATION_RUN;

import id.tolok.evaluation.internal.ResultQueries;
import id.tolok.evaluation.internal.ResultSearches;
import id.tolok.evaluation.internal.SelectionStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saved selections of people: what a list of results showed, kept under a name as the scope of later runs. */
@Service
@Transactional(readOnly = true)
public class Selections {

    private static final int LONGEST = 100;

    private final SelectionStore store;
    private final ResultQueries results;
    private final ResultSearches searches;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Selections(
            SelectionStore store,
            ResultQueries results,
            ResultSearches searches,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.searches = searches;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the current actor saved, or all where everybody may be evaluated; by name. */
    @Requires(EVALUATION_RUN)
    public List<Selection> list() {
        var actor = currentActor.get();
        return actor.may(EVALUATION_READ_ALL) ? store.all() : store.savedBy(actor.name());
    }

    /** Also one that was removed: runs still bear its name. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public Optional<Selection> find(SelectionId id) {
        return store.find(id);
    }

    /** Keeps the people of all results that the filter lets through. */
    @Requires(EVALUATION_RUN)
    @Transactional
    public Selection save(String name, ResultFilter filter) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new EvaluationRefusal("SELECTION_NAME", LONGEST);
        }
        var people = results.people(searches.of(filter));
        if (people.isEmpty()) {
            throw new EvaluationRefusal("NOBODY_IN_SCOPE");
        }
        var selection = new Selection(
                store.nextId(), title, people.size(), currentActor.get().name(), clock.instant());
        store.insert(selection, people);
        audit("evaluation.selection-saved", selection.id());
        return selection;
    }

    @Requires(EVALUATION_RUN)
    @Transactional
    public void remove(SelectionId id) {
        if (list().stream().noneMatch(selection -> selection.id().equals(id))) {
            throw new EvaluationRefusal("SELECTION_UNKNOWN");
        }
        store.remove(id);
        audit("evaluation.selection-removed", id);
    }

    private void audit(String action, SelectionId id) {
        events.publishEvent(Auditable.of(action, "selection:" + id.value()));
    }
}
