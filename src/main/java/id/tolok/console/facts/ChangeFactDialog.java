package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.console.evidence.EvidenceDrop;
import id.tolok.console.shell.Notices;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.RecordedObservation;
import id.tolok.shared.Issues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What shall count instead of a fact, or that it shall not count at all; with a reason and what proves it. */
final class ChangeFactDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_SOURCE = 200;

    /** Where the change goes: it is carried out, or asked for. */
    @FunctionalInterface
    interface Taker {
        Issues take(FactChange change, String reason, Collection<NewEvidence> proof);
    }

    private enum Wish {
        BETTER,
        NOTHING
    }

    private final transient RecordedObservation fact;
    private final transient Indicators indicators;
    private final RadioButtonGroup<Wish> wish = new RadioButtonGroup<>();
    private final ValueField value = new ValueField(getTranslation("facts.person.value"));
    private final DayField date = new DayField(getTranslation("facts.person.date"));
    private final TextField source = new TextField(getTranslation("facts.person.source"));
    private final TextArea reason = new TextArea(getTranslation("component.why.label"));
    private final EvidenceDrop proof = new EvidenceDrop();

    ChangeFactDialog(
            String title,
            String explanation,
            RecordedObservation fact,
            Indicators indicators,
            LocalDate today,
            Taker taker,
            Runnable changed) {
        this.fact = fact;
        this.indicators = indicators;
        var observation = fact.observation();
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        boolean isKnown = indicators.find(observation.code()).isPresent();
        wish.setItems(isKnown ? List.of(Wish.values()) : List.of(Wish.NOTHING));
        wish.setItemLabelGenerator(
                one -> getTranslation(one == Wish.BETTER ? "facts.change.better" : "facts.change.nothing"));
        indicators.find(observation.code()).ifPresent(value::ask);
        value.show(observation);
        date.setValue(observation.date());
        date.setMax(today);
        source.setMaxLength(LONGEST_SOURCE);
        source.setWidthFull();
        Optional.ofNullable(observation.source()).ifPresent(source::setValue);
        var better = new VerticalLayout(value, date, source);
        better.setPadding(false);
        wish.addValueChangeListener(change -> better.setVisible(change.getValue() == Wish.BETTER));
        wish.setValue(isKnown ? Wish.BETTER : Wish.NOTHING);
        better.setVisible(isKnown);
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setErrorMessage(getTranslation("component.why.missing"));
        reason.setWidthFull();
        var form = new VerticalLayout(
                new Paragraph(indicators.title(observation.code(), getLocale()) + ": "
                        + FactValues.sentence(observation, indicators, getLocale())),
                new Paragraph(explanation),
                wish,
                better,
                reason,
                proof);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("facts.change.send"), click -> send(taker, changed));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }

    private void send(Taker taker, Runnable changed) {
        reason.setInvalid(reason.getValue().isBlank());
        boolean isBetter = wish.getValue() == Wish.BETTER;
        date.setInvalid(isBetter && date.isEmpty());
        source.setInvalid(isBetter && source.getValue().isBlank());
        if (reason.isInvalid() || date.isInvalid() || source.isInvalid() || isBetter && !value.isComplete()) {
            return;
        }
        var issues = taker.take(change(isBetter), reason.getValue(), proof.files());
        if (issues.hasErrors()) {
            issues.forEach(issue -> Notices.warn(issue.message(getLocale())));
            return;
        }
        close();
        changed.run();
    }

    private FactChange change(boolean isBetter) {
        var better = indicators
                .find(fact.observation().code())
                .filter(indicator -> isBetter)
                .map(indicator -> value.observation(indicator, date.getValue(), source.getValue()))
                .map(wanted -> new FactEntry(fact.employee(), fact.unit(), wanted, Optional.empty()));
        return new FactChange(Optional.of(fact.id()), better);
    }
}
