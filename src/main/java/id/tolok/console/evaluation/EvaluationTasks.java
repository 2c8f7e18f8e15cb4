package id.tolok.console.evaluation;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.home.Task;
import id.tolok.console.home.Tasks;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A period that nobody was evaluated in yet, and the own runs that a trouble stopped. */
@Component
@Order(4)
class EvaluationTasks implements Tasks {

    private static final int LATEST = 50;

    private final EvaluationRuns runs;
    private final Periods periods;
    private final ConsoleTexts texts;

    EvaluationTasks(EvaluationRuns runs, Periods periods, ConsoleTexts texts) {
        this.runs = runs;
        this.periods = periods;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        if (!actor.may(Permission.EVALUATION_RUN)) {
            return List.of();
        }
        var latest = runs.list(0, LATEST);
        return Stream.concat(
                        first(latest, language).stream(),
                        latest.stream()
                                .filter(run -> run.state() == RunState.FAILED)
                                .filter(run -> run.startedBy().equals(actor.name()))
                                .map(run -> stopped(run, language)))
                .toList();
    }

    private Optional<Task> first(List<Run> latest, Locale language) {
        return periods.current()
                .filter(period -> period.state().mayEvaluate())
                .filter(period -> latest.stream().noneMatch(run -> of(run, period)))
                .map(period -> new Task(
                        VaadinIcon.PLAY,
                        texts.getTranslation("evaluation.task.first", language, period.code()),
                        "evaluation"));
    }

    private static boolean of(Run run, Period period) {
        return run.period().equals(period.id()) && run.state() != RunState.CANCELLED;
    }

    private Task stopped(Run run, Locale language) {
        return new Task(
                VaadinIcon.WARNING,
                texts.getTranslation("evaluation.task.stopped", language, run.periodCode()),
                "evaluation/run/" + run.id().value());
    }
}
