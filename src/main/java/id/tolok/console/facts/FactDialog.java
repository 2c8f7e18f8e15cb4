package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.evidence.EvidenceLinks;
import id.tolok.console.shell.Notices;
import id.tolok.facts.RecordedObservation;
import id.tolok.planning.Period;
import java.util.List;

/** All that is known of one fact: who recorded it, what proves it, what took its place; and what one may do about it. */
final class FactDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient FactPresenter presenter;
    private final transient RecordedObservation fact;
    private final transient Period period;
    private final transient Indicators indicators;
    private final Runnable changed;

    FactDialog(FactPresenter presenter, RecordedObservation fact, Period period, Runnable changed) {
        this.presenter = presenter;
        this.fact = fact;
        this.period = period;
        this.changed = changed;
        indicators = presenter.indicators(period);
        setHeaderTitle(indicators.title(fact.observation().code(), getLocale()));
        setWidth("min(38rem, 100%)");
        add(facts());
        presenter
                .observations()
                .form(fact.id())
                .ifPresent(form -> indicators
                        .find(fact.observation().code())
                        .ifPresent(indicator -> add(new H3(form.title()), new FormAnswers(indicator, form))));
        getFooter().add(new Button(getTranslation("facts.dialog.close"), click -> close()));
        if (fact.end().isEmpty() && period.state().factsMayChange()) {
            offer();
        }
    }

    private Facts facts() {
        var observation = fact.observation();
        var facts = new Facts()
                .add(
                        getTranslation("facts.person.value"),
                        FactValues.value(observation, getLocale()) + " "
                                + indicators.unit(observation.code(), getLocale()))
                .add(getTranslation("facts.person.date"), Formats.date(observation.date(), getLocale()))
                .add(getTranslation("facts.person.source"), FactValues.source(observation))
                .add(
                        getTranslation("facts.dialog.recorded"),
                        ActorName.of(fact.recordedBy(), this) + ", " + Formats.time(fact.recordedAt(), getLocale()));
        fact.employee().ifPresent(who -> {
            var proofs =
                    presenter.proofs(who, List.of(fact)).getOrDefault(fact.id().value(), List.of());
            if (!proofs.isEmpty()) {
                facts.add(getTranslation("facts.person.proofs"), new EvidenceLinks(presenter.evidence(), proofs));
            }
        });
        fact.end().ifPresent(end -> {
            facts.add(
                            getTranslation("facts.dialog.ended"),
                            ActorName.of(end.endedBy(), this) + ", " + Formats.time(end.endedAt(), getLocale()))
                    .add(getTranslation("component.why.label"), end.reason());
            end.successor()
                    .flatMap(presenter.observations()::find)
                    .ifPresent(better -> facts.add(
                            getTranslation("facts.dialog.successor"),
                            FactValues.sentence(better.observation(), indicators, getLocale())));
        });
        return facts;
    }

    private void offer() {
        if (presenter.maySupersede(fact)) {
            action("facts.supersede.title", this::supersede);
        } else if (fact.employee().filter(presenter::isMe).isPresent() && presenter.mayContribute()) {
            action("facts.correct.title", this::ask);
        }
    }

    private void action(String key, Runnable then) {
        var button = new Button(getTranslation(key), click -> {
            close();
            then.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
    }

    private void supersede() {
        new ChangeFactDialog(
                        getTranslation("facts.supersede.title"),
                        getTranslation("facts.supersede.text"),
                        fact,
                        indicators,
                        presenter.today(),
                        (change, reason, proof) -> presenter
                                .recording()
                                .change(period.id(), List.of(change), reason, proof)
                                .issues(),
                        () -> {
                            Notices.done(getTranslation("facts.supersede.done"));
                            changed.run();
                        })
                .open();
    }

    private void ask() {
        new ChangeFactDialog(
                        getTranslation("facts.correct.title"),
                        getTranslation("facts.correct.text"),
                        fact,
                        indicators,
                        presenter.today(),
                        (change, reason, proof) -> presenter.requests().ask(period.id(), change, reason, proof),
                        () -> {
                            Notices.done(getTranslation("facts.change.done"));
                            changed.run();
                        })
                .open();
    }
}
