package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.evaluation.Distributions;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunProgress;
import id.tolok.evaluation.RunState;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen of a run asks for and does. */
@Component
class RunPresenter {

    private static final int COMPARABLE = 50;

    private final EvaluationRuns runs;
    private final Results results;
    private final Distributions distributions;
    private final ResultReading reading;
    private final RunTexts texts;
    private final Organisation organisation;
    private final CurrentActor actor;

    RunPresenter(
            EvaluationRuns runs,
            Results results,
            Distributions distributions,
            ResultReading reading,
            RunTexts texts,
            Organisation organisation,
            CurrentActor actor) {
        this.runs = runs;
        this.results = results;
        this.distributions = distributions;
        this.reading = reading;
        this.texts = texts;
        this.organisation = organisation;
        this.actor = actor;
    }

    Optional<Run> run(RunId id) {
        return runs.find(id);
    }

    Optional<RunProgress> progress(RunId id) {
        return runs.progress(id);
    }

    void cancel(RunId id) {
        runs.cancel(id);
    }

    void resume(RunId id) {
        runs.resume(id);
    }

    boolean may(Permission permission) {
        return actor.get().may(permission);
    }

    String scope(UI ui, Run run) {
        return texts.scope(ui, run.scope());
    }

    ResultReading.Version version(Run run, Locale locale) {
        return reading.of(run, locale);
    }

    List<ResultSummary> page(ResultFilter filter, int offset, int limit) {
        return results.page(filter, offset, limit);
    }

    int count(ResultFilter filter) {
        return results.count(filter);
    }

    SortedMap<String, Integer> grades(ResultFilter filter) {
        return results.grades(filter);
    }

    Distributions distributions() {
        return distributions;
    }

    List<Unit> units() {
        return organisation.units();
    }

    Map<UnitId, String> unitNames() {
        return organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** Completed runs that this one can be compared with, newest first. */
    List<Run> comparable(Run run) {
        return runs.list(0, COMPARABLE).stream()
                .filter(other ->
                        other.state() == RunState.COMPLETED && !other.id().equals(run.id()))
                .toList();
    }
}
