package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.Background;
import id.tolok.console.component.Progress;
import id.tolok.console.component.WhileShown;
import id.tolok.planning.Period;
import id.tolok.rules.Impact;
import id.tolok.rules.RuleSetVersion;
import id.tolok.shared.RuleSetVersionId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** How many people a version would move, to which grades and by which rules, over the facts of a period. */
final class ImpactPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofMillis(400);

    private final transient ImpactPresenter presenter;
    private final transient RuleSetVersion version;
    private final transient Supplier<Optional<RuleSetVersionId>> before;
    private final Runnable computed;
    private final Select<Period> period = new Select<>();
    private final Button compute;
    private final Div result = new Div();

    /**
     * @param before the other version; absent for the one in force
     * @param computed told when somebody has seen it
     */
    ImpactPanel(
            ImpactPresenter presenter,
            RuleSetVersion version,
            Supplier<Optional<RuleSetVersionId>> before,
            Runnable computed) {
        this.presenter = presenter;
        this.version = version;
        this.before = before;
        this.computed = computed;
        period.setLabel(getTranslation("rules.impact.period"));
        period.setItemLabelGenerator(Period::code);
        period.setItems(presenter.periods());
        presenter.currentPeriod().ifPresent(period::setValue);
        compute = new Button(
                getTranslation("rules.impact.compute"),
                click -> period.getOptionalValue().ifPresent(this::compute));
        compute.setId("impact-compute");
        compute.addThemeVariants(ButtonVariant.PRIMARY);
        result.setId("impact");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("tolok-rule-difference");
        getContent().add(new Paragraph(getTranslation("rules.impact.help")), new Div(period, compute), result);
    }

    private void compute(Period chosen) {
        var progress = new Progress(getTranslation("rules.impact.working"));
        var done = new AtomicInteger();
        var people = new AtomicInteger();
        var finished = new AtomicBoolean();
        compute.setEnabled(false);
        result.removeAll();
        result.add(progress);
        WhileShown.every(RHYTHM, progress, () -> {
            progress.show(done.get(), people.get(), getTranslation("rules.impact.progress", done.get(), people.get()));
            return !finished.get();
        });
        var other = before.get();
        Background.run(
                this,
                presenter.actor(),
                () -> presenter.impact(other, version, chosen, (at, of) -> {
                    done.set(at);
                    people.set(of);
                }),
                impact -> {
                    finished.set(true);
                    compute.setEnabled(true);
                    show(impact);
                    computed.run();
                },
                () -> {
                    finished.set(true);
                    compute.setEnabled(true);
                    result.removeAll();
                });
    }

    private void show(Impact impact) {
        var words = presenter.words(version, getLocale());
        result.removeAll();
        result.add(new Paragraph(getTranslation("rules.impact.moved", impact.moved(), impact.people())));
        if (impact.people() > 0) {
            result.add(new ImpactPicture(impact, words), new ImpactMoves(impact, words));
            result.add(new ImpactFairness(impact, words));
        }
    }

    /** Nothing to compare with: what is in force counts. */
    static Supplier<Optional<RuleSetVersionId>> inForce() {
        return Optional::empty;
    }
}
