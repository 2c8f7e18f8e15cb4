package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.FormQuestion;
import id.tolok.engine.dictionary.FormQuestion.Answer;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Titles;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of an indicator's form as the rule set asks them; what the answers add up to is shown all the time. */
class FormFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorDefinition indicator;
    private final transient Map<String, RadioButtonGroup<Answer>> fields = new LinkedHashMap<>();
    private final Span sum = new Span();
    private final ProgressBar bar = new ProgressBar();

    FormFields(IndicatorDefinition indicator) {
        this.indicator = indicator;
        getContent().addClassName("tolok-form");
        sum.getElement().setAttribute("aria-live", "polite");
        var score = new Div(sum, bar);
        score.addClassName("tolok-form-score");
        bar.getElement().setAttribute("aria-label", indicator.titles().in(getLocale()));
        getContent().add(score);
        indicator.form().forEach(this::ask);
        show();
    }

    private void ask(FormQuestion question) {
        var field = new RadioButtonGroup<Answer>(
                question.code() + " " + question.titles().in(getLocale()));
        field.setItems(
                Stream.concat(Stream.of(none()), question.answers().stream()).toList());
        field.setItemLabelGenerator(answer -> getTranslation(
                "facts.form.answer",
                answer.titles().in(getLocale()),
                Formats.number(question.weight().multiply(answer.parameter()), getLocale())));
        field.setHelperText(getTranslation("facts.form.weight", Formats.number(question.weight(), getLocale())));
        field.addValueChangeListener(change -> show());
        fields.put(question.code(), field);
        getContent().add(field);
    }

    /** For what does not exist or cannot be proven: it adds nothing. */
    private Answer none() {
        return new Answer(
                BigDecimal.ZERO, new Titles(getTranslation("facts.form.none"), getTranslation("facts.form.none")));
    }

    private void show() {
        var most = most();
        var points = points();
        bar.setValue(most.signum() == 0 ? 0 : points.doubleValue() / most.doubleValue());
        sum.setText(getTranslation(
                "facts.form.sum",
                Formats.number(points, getLocale()),
                Formats.number(most, getLocale()),
                fields.values().stream().filter(field -> !field.isEmpty()).count(),
                fields.size()));
    }

    /** The chosen parameters by question. */
    Map<String, BigDecimal> answers() {
        var answers = new LinkedHashMap<String, BigDecimal>();
        fields.forEach((code, field) -> field.getOptionalValue()
                .filter(answer -> answer.parameter().signum() != 0)
                .ifPresent(answer -> answers.put(code, answer.parameter())));
        return answers;
    }

    BigDecimal points() {
        return indicator.form().stream()
                .flatMap(question -> Optional.ofNullable(fields.get(question.code()))
                        .flatMap(RadioButtonGroup::getOptionalValue)
                        .map(answer -> question.weight().multiply(answer.parameter()))
                        .stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal most() {
        return indicator.form().stream()
                .map(question -> question.answers().stream()
                        .map(Answer::parameter)
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .multiply(question.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
