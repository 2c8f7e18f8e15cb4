package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_RUN;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.AbsentDatabase;
import id.tolok.console.component.Ask;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Progress;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunProgress;
import id.tolok.evaluation.RunState;
import java.time.Duration;

/** How a run stands, with what can be done about it: cancel while it works, continue after a trouble. */
class RunStatus extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Longer than this is told in minutes. */
    private static final Duration SHORT = Duration.ofSeconds(120);

    private final transient RunPresenter presenter;
    private final transient Run run;
    private final StateBadge state;
    private final Button cancel = new Button(getTranslation("evaluation.run.cancel"), click -> askToCancel());
    private final Progress progress = new Progress(getTranslation("evaluation.run.preparing"));

    RunStatus(Run run, RunPresenter presenter) {
        this.run = run;
        this.presenter = presenter;
        getContent().addClassName("tolok-run-status");
        state = new StateBadge("", ResultTones.of(run.state()));
        show(run.state());
        getContent().add(state);
        if (presenter.isWithdrawn(run)) {
            getContent().add(new StateBadge(getTranslation("evaluation.run.withdrawn"), StateBadge.Tone.WARNING));
        }
        presenter.progress(run.id()).ifPresent(this::details);
        if (!run.state().isOver()) {
            getContent().add(progress);
            refresh();
        }
        if (presenter.may(EVALUATION_RUN)) {
            actions();
        }
    }

    /** @return whether the run is over */
    boolean refresh() {
        try {
            return presenter.progress(run.id()).map(this::show).orElse(true);
        } catch (RuntimeException e) {
            if (AbsentDatabase.isBehind(e)) {
                progress.show(0, 0, new EvaluationRefusal("RUN_WAITS_FOR_DATABASE").message(getLocale()));
                return false;
            }
            throw e;
        }
    }

    private void show(RunState now) {
        state.setText(getTranslation("evaluation.state." + now));
        state.setTone(ResultTones.of(now));
        cancel.setVisible(now == RunState.QUEUED || now == RunState.RUNNING);
    }

    private boolean show(RunProgress now) {
        show(now.state());
        if (now.state() == RunState.QUEUED) {
            progress.show(0, 0, waiting(now.before()));
            return false;
        }
        var text = now.total() == 0
                ? getTranslation("evaluation.run.preparing")
                : getTranslation("evaluation.run.progress", count(now.done()), count(now.total()));
        var rate = now.perSecond()
                .map(perSecond -> " · " + getTranslation("evaluation.run.rate", Formats.number(perSecond, getLocale())))
                .orElse("");
        var rest = now.state() == RunState.CANCELLING
                ? ""
                : now.remaining().map(left -> " · " + rest(left)).orElse("");
        var trouble = now.trouble().filter(code -> !now.state().isOver());
        progress.show(
                now.done(),
                now.total(),
                trouble.map(code -> new EvaluationRefusal(code).message(getLocale()))
                        .orElse(text + rate + rest));
        return now.state().isOver();
    }

    private void details(RunProgress now) {
        if (run.state() == RunState.COMPLETED) {
            getContent().add(new Span(getTranslation("evaluation.run.done", count(now.done()))));
        }
        if (now.failed() > 0) {
            getContent()
                    .add(new StateBadge(
                            getTranslation("evaluation.run.failed", count(now.failed())), StateBadge.Tone.WARNING));
        }
        if (run.state() == RunState.FAILED) {
            run.reason()
                    .ifPresent(
                            code -> getContent().add(new Paragraph(new EvaluationRefusal(code).message(getLocale()))));
        }
    }

    private void actions() {
        if (run.state() == RunState.FAILED) {
            getContent().add(new Button(getTranslation("evaluation.run.resume"), click -> {
                presenter.resume(run.id());
                RunView.open(run.id());
            }));
        } else if (!run.state().isOver()) {
            getContent().add(cancel);
        }
    }

    private void askToCancel() {
        Ask.beforeDanger(
                getTranslation("evaluation.run.cancel"),
                getTranslation("evaluation.run.cancelconsequence"),
                getTranslation("evaluation.run.cancel"),
                () -> {
                    presenter.cancel(run.id());
                    refresh();
                });
    }

    private String count(int number) {
        return Formats.count(number, getLocale());
    }

    private String waiting(int before) {
        return before == 0 ? getTranslation("evaluation.run.waiting") : getTranslation("evaluation.run.before", before);
    }

    private String rest(Duration left) {
        return left.compareTo(SHORT) > 0
                ? getTranslation(
                        "evaluation.run.remainingminutes",
                        count(Math.toIntExact(left.plusSeconds(30).toMinutes())))
                : getTranslation("evaluation.run.remaining", count(Math.toIntExact(Math.max(1, left.toSeconds()))));
    }
}
