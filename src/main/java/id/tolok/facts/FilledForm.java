package id.tolok.facts;

import id.tolok.engine.dictionary.FormQuestion;
import id.tolok.engine.dictionary.IndicatorDefinition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of which the value of an observation is made up; a question without an answer adds nothing.
 *
 * @param title what the form is about, such as the name of an innovation
 * @param answers the parameter of the chosen answer by the code of its question
 */
public record FilledForm(String title, SortedMap<String, BigDecimal> answers) {

    private static final int LONGEST_TITLE = 200;

    public FilledForm {
        title = title.strip();
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new FactsRefusal("FACT_FORM_TITLE", LONGEST_TITLE);
        }
        if (answers.isEmpty()) {
            throw new FactsRefusal("FACT_FORM_EMPTY");
        }
    }

    public FilledForm(String title, Map<String, BigDecimal> answers) {
        this(title, new TreeMap<>(answers));
    }

    /**
     * Weight × parameter, summed.
     *
     * @throws FactsRefusal {@code FACT_FORM_ANSWER} for an answer that the indicator's form does not offer
     */
    public BigDecimal points(IndicatorDefinition indicator) {
        var points = BigDecimal.ZERO;
        for (var answer : answers.entrySet()) {
            points = points.add(points(indicator, answer.getKey(), answer.getValue()));
        }
        return points;
    }

    private static BigDecimal points(IndicatorDefinition indicator, String question, BigDecimal parameter) {
        return indicator.form().stream()
                .filter(asked -> asked.code().equals(question) && offers(asked, parameter))
                .map(asked -> asked.weight().multiply(parameter))
                .findFirst()
                .orElseThrow(() -> new FactsRefusal("FACT_FORM_ANSWER", question));
    }

    private static boolean offers(FormQuestion question, BigDecimal parameter) {
        return question.answers().stream().anyMatch(answer -> answer.parameter().compareTo(parameter) == 0);
    }
}
