package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The runs that show themselves to the current actor. */
@Component
public class VisibleRuns {

    private final RunStore runs;
    private final ResultQueries results;
    private final Visibility visibility;
    private final CurrentActor currentActor;
    private final Clock clock;

    VisibleRuns(RunStore runs, ResultQueries results, Visibility visibility, CurrentActor currentActor, Clock clock) {
        this.runs = runs;
        this.results = results;
        this.visibility = visibility;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public List<Run> newest(int offset, int limit) {
        var actor = currentActor.get();
        return actor.may(Permission.EVALUATION_READ_ALL)
                ? runs.newest(offset, limit)
                : runs.newestOf(actor.name(), visibility.team(LocalDate.now(clock)), offset, limit);
    }

    public Optional<Run> find(RunId id) {
        var actor = currentActor.get();
        return runs.find(id)
                .filter(run -> actor.may(Permission.EVALUATION_READ_ALL)
                        || run.startedBy().equals(actor.name())
                        || visibility.covers(run.scope(), run.asOf())
                        || results.hasAnyOf(id, visibility.team(run.asOf())));
    }

    /** Whether the current actor may run this scope, and cancel or resume what runs it. */
    public boolean covers(Scope scope, LocalDate day) {
        return visibility.covers(scope, day);
    }
}
