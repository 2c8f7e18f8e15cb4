package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Outcome;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 14/2017 as its text has it. */
class SatisfactionSurveyLawTest {
    @ParameterizedTest
    @CsvSource({
        "4, 100, SKM_A",
        "3.5324, 88.31, SKM_A",
        "3.5322, 88.31, SKM_A", // 88.305
        "3.53219, 88.30, SKM_B",
        "3.532, 88.30, SKM_B",
        "3.0644, 76.61, SKM_B",
        "3.0642, 76.61, SKM_B", // 76.605
        "3.064, 76.60, SKM_C",
        "2.6, 65, SKM_C",
        "2.5998, 65, SKM_C", // 64.995
        "2.59979, 64.99, SKM_D",
        "2.5996, 64.99, SKM_D",
        "1, 25, SKM_D",
    })
    void roundsTheIndexBeforeTheCategory(String answer, BigDecimal index, String flag) {
        var outcome = evaluate(Facts.ofPns().withSurvey(answer, 400).with("skm_population", 100_000));

        assertThat(outcome.derived().get("skm_index")).isEqualByComparingTo(index);
        assertThat(outcome.flags()).containsExactly(flag);
    }

    @Test
    void weighsEachElementAnExactNinth() {
        var facts = Facts.ofPns()
                .withSurvey("3", 1)
                .with("skm_u1", "4")
                .with("skm_u2", "3.333333333333333333333333333333333");

        assertThat(evaluate(facts).derived().get("skm_index")).isEqualByComparingTo("78.70");
    }

    @Test
    void givesNoIndexUnlessAllNineElementsHaveAnswers() {
        for (int element = 1; element <= 9; element++) {
            var outcome = evaluate(Facts.ofPns().withSurvey("4", 400).without("skm_u" + element));

            assertThat(outcome.derived()).doesNotContainKeys("skm_index", "skm_counted");
            assertThat(outcome.flags()).isEmpty();
            assertThat(outcome.aspects()).doesNotContainKey("service_quality");
        }
    }

    /** The published table of Krejcie and Morgan; 384.16 is its limit. */
    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "15, 14",
        "20, 19",
        "50, 44",
        "100, 80",
        "200, 132",
        "500, 217",
        "1000, 278",
        "2000, 322",
        "5000, 357",
        "10000, 370",
        "50000, 381",
        "1000000, 384"
    })
    void needsTheSampleOfKrejcieAndMorgan(int population, int sample) {
        var people = Facts.ofPns().with("skm_population", population);

        var enough = evaluate(people.withSurvey("3.2", sample));
        var tooFew = evaluate(people.withSurvey("3.2", sample).with("skm_u5", "3.2", sample - 1));

        assertThat(enough.flags()).containsExactly("SKM_B");
        assertThat(tooFew.flags()).containsExactly("SKM_INDICATIVE");
        assertThat(tooFew.derived().get("skm_index")).isEqualByComparingTo("80");
        assertThat(tooFew.aspects()).doesNotContainKey("service_quality");
    }

    @Test
    void checksNoSampleWithoutAPopulation() {
        assertThat(evaluate(Facts.ofPns().withSurvey("3.2", 1)).flags()).containsExactly("SKM_B", "SKM_NO_POPULATION");
    }

    private static Outcome evaluate(Facts facts) {
        return ShippedRules.asemrowo().evaluate(facts.all());
    }
}
