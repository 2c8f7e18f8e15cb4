package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.dictionary.FormQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the regional innovation index 2026: 20 indicators, weights that sum to 37, parameters 1 to 3. */
class InnovationFormTest {
    private static final Map<String, Integer> WEIGHTS = new TreeMap<>(Map.ofEntries(
            Map.entry("16", 3),
            Map.entry("17", 2),
            Map.entry("18", 2),
            Map.entry("19", 2),
            Map.entry("20", 1),
            Map.entry("21", 2),
            Map.entry("22", 1),
            Map.entry("23", 1),
            Map.entry("24", 1),
            Map.entry("25", 1),
            Map.entry("26", 1),
            Map.entry("27", 1),
            Map.entry("28", 2),
            Map.entry("29", 1),
            Map.entry("30", 2),
            Map.entry("31", 3),
            Map.entry("32", 2),
            Map.entry("33", 3),
            Map.entry("34", 2),
            Map.entry("35", 4)));

    private final List<FormQuestion> form = ShippedRules.asemrowo()
            .dictionary()
            .indicator("innovation_score")
            .orElseThrow()
            .form();

    @Test
    void asksTheTwentyIndicatorsWithTheirWeights() {
        assertThat(form.stream()
                        .collect(Collectors.toMap(
                                FormQuestion::code, q -> q.weight().intValueExact())))
                .containsExactlyInAnyOrderEntriesOf(WEIGHTS);
    }

    @Test
    void offersParametersOneToThree() {
        assertThat(form)
                .allSatisfy(question -> assertThat(question.answers())
                        .extracting(FormQuestion.Answer::parameter)
                        .containsExactly(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal(3)));
    }

    @ParameterizedTest
    @CsvSource({"111, 100", "0, 0", "55.5, 50", "72.15, 65", "44.4, 40"})
    void scalesTheScoreToAHundred(String score, BigDecimal index) {
        var outcome = ShippedRules.asemrowo()
                .evaluate(Facts.ofPns().with("innovation_score", score).all());

        assertThat(outcome.derived().get("innovation_index")).isEqualByComparingTo(index);
    }
}
