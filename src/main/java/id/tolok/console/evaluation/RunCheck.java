package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Background;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Progress;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.component.WhileShown;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunVerdict;
import id.tolok.evaluation.RunVerification;
import id.tolok.shared.CurrentActor;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Evaluates a stored run again on request, and says whether everything is as it was. */
public class RunCheck extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofMillis(500);

    private final transient RunVerification verification;
    private final transient CurrentActor actor;

    public RunCheck(RunVerification verification, CurrentActor actor) {
        this.verification = verification;
        this.actor = actor;
        getContent().addClassName("tolok-filters");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Offers to verify this run. */
    public void offer(Run run) {
        getContent().removeAll();
        getContent().add(button(run, "evaluation.verify.start"));
    }

    private Button button(Run run, String key) {
        return new Button(getTranslation(key), VaadinIcon.REFRESH.create(), click -> start(run));
    }

    private void start(Run run) {
        var done = new AtomicInteger();
        var progress = new Progress(getTranslation("evaluation.verify.working"));
        getContent().removeAll();
        getContent().add(progress);
        WhileShown.every(RHYTHM, progress, () -> {
            int people = done.get();
            progress.show(people, run.people(), getTranslation("evaluation.verify.progress", people, run.people()));
            return people < run.people();
        });
        Background.run(
                this,
                actor,
                () -> verification.verify(run.id(), done::set),
                verdict -> show(run, verdict),
                () -> offer(run));
    }

    private void show(Run run, RunVerdict verdict) {
        getContent().removeAll();
        verdict.defect()
                .ifPresentOrElse(
                        defect -> {
                            var kind = defect.kind()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-');
                            getContent().add(new StateBadge(getTranslation("evaluation.verify." + kind), Tone.BAD));
                            defect.result()
                                    .ifPresent(result -> getContent()
                                            .add(new RouterLink(
                                                    getTranslation("evaluation.verify.open"),
                                                    ResultView.class,
                                                    new RouteParameters("result", String.valueOf(result.value())))));
                        },
                        () -> getContent()
                                .add(
                                        new StateBadge(getTranslation("evaluation.verify.intact"), Tone.GOOD),
                                        new Span(getTranslation(
                                                "evaluation.verify.people",
                                                Formats.count(
                                                        verdict.people() - verdict.erased(),
                                                        UI.getCurrent().getLocale())))));
        if (verdict.erased() > 0) {
            getContent()
                    .add(new StateBadge(getTranslation("evaluation.verify.erased", verdict.erased()), Tone.NEUTRAL));
        }
        getContent().add(button(run, "evaluation.verify.again"));
    }
}
