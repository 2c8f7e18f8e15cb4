package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.rules.pack.RulePackReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilledFormTest {

    private final IndicatorDefinition innovation = RulePackReader.read(Path.of("rules/asemrowo"))
            .pack()
            .orElseThrow()
            .dictionary()
            .indicator("innovation_score")
            .orElseThrow();

    @Test
    void theBestAnswersOfTheTwentyQuestionsGive111Points() {
        var best = innovation.form().stream()
                .collect(Collectors.toMap(question -> question.code(), question -> new BigDecimal("3")));

        assertThat(best).hasSize(20);
        assertThat(new FilledForm("Loket keliling", best).points(innovation)).isEqualByComparingTo("111");
    }

    @Test
    void aQuestionWithoutAnswerAddsNothing() {
        assertThat(new FilledForm("Loket keliling", Map.of("35", BigDecimal.TWO)).points(innovation))
                .isEqualByComparingTo("8");
    }

    @Test
    void refusesAnswersThatTheFormDoesNotOffer() {
        var unknownAnswer = new FilledForm("Loket keliling", Map.of("35", new BigDecimal("4")));
        var unknownQuestion = new FilledForm("Loket keliling", Map.of("99", BigDecimal.ONE));

        assertThatThrownBy(() -> unknownAnswer.points(innovation))
                .extracting("code")
                .isEqualTo("FACT_FORM_ANSWER");
        assertThatThrownBy(() -> unknownQuestion.points(innovation))
                .extracting("code")
                .isEqualTo("FACT_FORM_ANSWER");
        assertThatThrownBy(() -> new FilledForm(" ", Map.of("35", BigDecimal.ONE)))
                .extracting("code")
                .isEqualTo("FACT_FORM_TITLE");
        assertThatThrownBy(() -> new FilledForm("Loket keliling", Map.of()))
                .extracting("code")
                .isEqualTo("FACT_FORM_EMPTY");
    }
}
