package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.FormQuestion;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.facts.FilledForm;
import java.math.BigDecimal;

/** The answers of a filled form, each with the points that it gave. */
class FormAnswers extends Composite<Facts> {

    private static final long serialVersionUID = 1L;

    FormAnswers(IndicatorDefinition indicator, FilledForm form) {
        for (var question : indicator.form()) {
            var parameter = form.answers().get(question.code());
            getContent()
                    .add(
                            question.code() + " " + question.titles().in(getLocale()),
                            parameter == null ? "–" : answer(question, parameter));
        }
    }

    private String answer(FormQuestion question, BigDecimal parameter) {
        var points = Formats.number(question.weight().multiply(parameter), getLocale());
        return question.answers().stream()
                .filter(answer -> answer.parameter().compareTo(parameter) == 0)
                .findFirst()
                .map(answer ->
                        getTranslation("facts.form.answer", answer.titles().in(getLocale()), points))
                .orElse(points);
    }
}
