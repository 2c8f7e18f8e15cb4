package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunProgress;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Selection;
import id.tolok.evaluation.Selections;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen of a run asks for and does. */
@Component
class RunPresenter {

    private static final int COMPARABLE = 50;

    private final EvaluationRuns runs;
    private final Results results;
    private final UnitChecks checks;
    private final Selections selections;
    private final ResultReading reading;
    private final RunTexts texts;
    private final Organisation organisation;
    private final CurrentActor actor;

    RunPresenter(
            EvaluationRuns runs,
            Results results,
            UnitChecks checks,
            Selections selections,
            ResultReading reading,
            RunTexts texts,
            Organisation organisation,
            CurrentActor actor) {
        this.runs = runs;
        this.results = results;
        this.checks = checks;
        this.selections = selections;
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

    boolean isWithdrawn(Run run) {
        return reading.isWithdrawn(run);
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

    SortedMap<String, Integer> gradesThatCount(ResultFilter filter) {
        return results.gradesThatCount(filter);
    }

    Map<ResultId, String> judged(ResultFilter filter) {
        return results.judged(filter);
    }

    UnitChecks checks() {
        return checks;
    }

    Selection save(String name, ResultFilter filter) {
        return selections.save(name, filter);
    }

    /** Who looks: files are fetched outside the screen. */
    Actor asker() {
        return actor.get();
    }

    <T> T as(Actor asker, Supplier<T> work) {
        return actor.as(asker, work);
    }

    void export(Actor asker, ResultFilter filter, Consumer<ResultSummary> each) {
        actor.as(asker, () -> results.export(filter, each));
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
