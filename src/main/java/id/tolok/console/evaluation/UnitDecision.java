package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Notices;
import id.tolok.evaluation.UnitRelease;
import id.tolok.organisation.Unit;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import id.tolok.shared.RunId;
import java.util.List;

/** What was decided about the spread of a unit's grades, and the buttons to decide: confirm, or override and say why. */
class UnitDecision extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RunId run;
    private final transient UnitChecks checks;
    private final transient Words words;
    private final Runnable decided;

    UnitDecision(RunId run, UnitChecks checks, Words words, Runnable decided) {
        this.run = run;
        this.checks = checks;
        this.words = words;
        this.decided = decided;
        getContent().addClassName("tolok-decision");
    }

    void show(Unit unit, UnitRating rating, List<Finding> findings) {
        getContent().removeAll();
        checks.covering(run, unit.id()).ifPresent(release -> getContent().add(state(release, unit)));
        if (checks.mayDecide() && !findings.isEmpty()) {
            boolean kept = findings.stream().allMatch(Finding::kept);
            getContent().add(kept ? confirm(unit, rating) : override(unit, rating));
        }
    }

    void clear() {
        getContent().removeAll();
    }

    private Div state(UnitRelease release, Unit unit) {
        var state = new Div(
                badge(release),
                new Paragraph(getTranslation(
                        "evaluation.release.by",
                        release.decidedBy(),
                        Formats.time(release.decidedAt(), getLocale()),
                        release.unit().equals(unit.id()) ? unit.name() : checks.unitName(release.unit()))));
        release.reason().ifPresent(reason -> state.add(new Paragraph(reason)));
        if (checks.hasChanged(release)) {
            state.add(new Paragraph(getTranslation("evaluation.release.since")));
            checks.found(release)
                    .forEach(then -> state.add(new Paragraph(FindingTexts.sentence(then, words, UI.getCurrent()))));
        }
        return state;
    }

    private StateBadge badge(UnitRelease release) {
        if (!checks.holds(release)) {
            return new StateBadge(getTranslation("evaluation.release.outdated"), StateBadge.Tone.BAD);
        }
        return release.reason().isPresent()
                ? new StateBadge(getTranslation("evaluation.release.overridden"), StateBadge.Tone.WARNING)
                : new StateBadge(getTranslation("evaluation.release.confirmed"), StateBadge.Tone.GOOD);
    }

    private Button confirm(Unit unit, UnitRating rating) {
        var button = new Button(getTranslation("evaluation.release.confirm"), click -> {
            checks.confirm(run, unit.id(), rating.code());
            done(unit);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Button override(Unit unit, UnitRating rating) {
        return new Button(
                getTranslation("evaluation.release.override"),
                click -> new WhyDialog(
                                getTranslation("evaluation.release.override"),
                                getTranslation("evaluation.release.overridehelp", unit.name()),
                                getTranslation("evaluation.release.override"),
                                reason -> {
                                    checks.override(run, unit.id(), rating.code(), reason);
                                    done(unit);
                                })
                        .open());
    }

    private void done(Unit unit) {
        Notices.done(getTranslation("evaluation.release.done", unit.name()));
        decided.run();
    }
}
