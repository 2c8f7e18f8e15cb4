package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.console.evidence.EvidenceDrop;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FilledForm;
import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of one new fact: what, how much or the answers of its form, when, known from where, and what proves it. */
class FactFields extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final IndicatorChoice indicator = new IndicatorChoice(getTranslation("facts.person.indicator"));
    private final ValueField value = new ValueField(getTranslation("facts.person.value"));
    private final TextField title = new TextField(getTranslation("facts.form.about"));
    private final Div questions = new Div();
    private final DayField date = new DayField(getTranslation("facts.person.date"));
    private final TextField source = new TextField(getTranslation("facts.person.source"));
    private final EvidenceDrop proof = new EvidenceDrop();
    private transient Optional<FormFields> form = Optional.empty();

    FactFields(LocalDate today) {
        indicator.addValueChangeListener(change -> show(indicator.getOptionalValue()));
        title.setMaxLength(LONGEST);
        title.setRequiredIndicatorVisible(true);
        title.setWidth("min(26rem, 100%)");
        questions.setWidthFull();
        date.setValue(today);
        date.setMax(today);
        source.setHelperText(getTranslation("facts.form.source-help"));
        source.setMaxLength(LONGEST);
        source.setRequiredIndicatorVisible(true);
        source.setWidth("min(26rem, 100%)");
        getContent().setPadding(false);
        getContent().add(indicator, value, title, questions, date, source, proof);
        show(Optional.empty());
    }

    void offer(List<IndicatorDefinition> indicators) {
        indicator.offer(indicators);
        if (indicators.size() == 1) {
            indicator.setValue(indicators.getFirst());
        }
        indicator.setVisible(indicators.size() != 1);
    }

    private void show(Optional<IndicatorDefinition> chosen) {
        form = chosen.filter(one -> !one.form().isEmpty()).map(FormFields::new);
        questions.removeAll();
        form.ifPresent(questions::add);
        title.setVisible(form.isPresent());
        value.setVisible(form.isEmpty());
        chosen.ifPresent(value::ask);
    }

    boolean isComplete() {
        indicator.setInvalid(indicator.isEmpty());
        date.setInvalid(date.isEmpty());
        source.setInvalid(source.getValue().isBlank());
        title.setInvalid(form.isPresent() && title.getValue().isBlank());
        return !indicator.isInvalid()
                && !date.isInvalid()
                && !source.isInvalid()
                && !title.isInvalid()
                && (form.isPresent() || value.isComplete());
    }

    /** To be asked for once the fields are complete. */
    FactEntry entry(EmployeeId who) {
        var chosen = indicator.getValue();
        return form.map(answers -> FactEntry.of(
                                who,
                                new Observation(
                                        chosen.code(),
                                        answers.points(),
                                        null,
                                        date.getValue(),
                                        source.getValue().strip()))
                        .with(Optional.of(new FilledForm(title.getValue(), answers.answers()))))
                .orElseGet(() -> FactEntry.of(who, value.observation(chosen, date.getValue(), source.getValue())));
    }

    String chosenTitle() {
        return indicator.getValue().titles().in(getLocale());
    }

    List<NewEvidence> proof() {
        return proof.files();
    }

    void clear() {
        value.clear();
        title.clear();
        proof.clear();
        show(indicator.getOptionalValue());
    }
}
