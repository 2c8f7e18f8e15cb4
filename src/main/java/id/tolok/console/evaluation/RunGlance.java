package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.home.Card;
import id.tolok.console.home.Glance;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The grades of the latest evaluation that the person may see. */
@org.springframework.stereotype.Component
@Order(4)
class RunGlance implements Glance {

    private static final int LATEST = 20;

    private final EvaluationRuns runs;
    private final Results results;
    private final ResultReading reading;

    RunGlance(EvaluationRuns runs, Results results, ResultReading reading) {
        this.runs = runs;
        this.results = results;
        this.reading = reading;
    }

    @Override
    public Optional<Component> card(Actor actor) {
        if (!actor.may(Permission.EVALUATION_READ_ALL) && !actor.may(Permission.EVALUATION_READ_TEAM)) {
            return Optional.empty();
        }
        return runs.list(0, LATEST).stream()
                .filter(run -> run.state() == RunState.COMPLETED)
                .findFirst()
                .map(this::card);
    }

    private Component card(Run run) {
        var ui = UI.getCurrent();
        var words = reading.of(run, ui.getLocale()).words();
        var link = new RouterLink(
                RunTexts.when(ui, run),
                RunView.class,
                new RouteParameters("run", String.valueOf(run.id().value())));
        var picture = GradePicture.of(results.grades(ResultFilter.all(run.id())), words, ui);
        return new Card(ui.getTranslation("evaluation.glance.latest"), link, picture);
    }
}
