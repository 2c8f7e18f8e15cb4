package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Outcome;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix of PermenPANRB 6/2022, angka kredit after PermenPANRB 1/2023, and the numbers of PP 30/2019. */
class GradeLawTest {
    @ParameterizedTest
    @CsvSource({
        "DI_ATAS, DI_ATAS, SANGAT_BAIK, 150",
        "DI_ATAS, SESUAI, BAIK, 100",
        "DI_ATAS, DI_BAWAH, KURANG, 50",
        "SESUAI, DI_ATAS, BAIK, 100",
        "SESUAI, SESUAI, BAIK, 100",
        "SESUAI, DI_BAWAH, KURANG, 50",
        "DI_BAWAH, DI_ATAS, BUTUH_PERBAIKAN, 75",
        "DI_BAWAH, SESUAI, BUTUH_PERBAIKAN, 75",
        "DI_BAWAH, DI_BAWAH, SANGAT_KURANG, 25",
    })
    void gradesByTheMatrixAndAwardsItsPercentage(String results, String behaviour, String grade, int percent) {
        var outcome = evaluate(rated(Facts.of("PNS", "FUNGSIONAL", "AHLI_UTAMA"), results, behaviour));

        assertThat(outcome.ratings()).containsEntry("work_result", results).containsEntry("behaviour", behaviour);
        assertThat(outcome.grade()).contains(grade);
        assertThat(outcome.awards().get("ANGKA_KREDIT"))
                .isEqualByComparingTo(BigDecimal.valueOf(percent, 2).multiply(new BigDecimal(50)));
    }

    @ParameterizedTest
    @CsvSource({
        "PEMULA, 3.75",
        "TERAMPIL, 5",
        "MAHIR, 12.5",
        "PENYELIA, 25",
        "AHLI_PERTAMA, 12.5",
        "AHLI_MUDA, 25",
        "AHLI_MADYA, 37.5",
        "AHLI_UTAMA, 50"
    })
    void awardsTheCoefficientOfEachLevelForAGoodYear(String level, BigDecimal coefficient) {
        var outcome = evaluate(rated(Facts.of("PNS", "FUNGSIONAL", level), "SESUAI", "SESUAI"));

        assertThat(outcome.awards().get("ANGKA_KREDIT")).isEqualByComparingTo(coefficient);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.04", "2, 2.08", "3, 3.13", "5, 5.21", "7, 7.29", "11, 11.46"})
    void awardsByMonthsRoundedHalfUp(int months, BigDecimal credit) {
        var outcome = evaluate(rated(Facts.of("PNS", "FUNGSIONAL", "MAHIR"), "SESUAI", "SESUAI")
                .overMonths(months));

        assertThat(outcome.awards().get("ANGKA_KREDIT")).isEqualByComparingTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"PPPK, FUNGSIONAL, MAHIR", "PNS, PELAKSANA, MAHIR", "PNS, FUNGSIONAL, AHLI", "PNS, FUNGSIONAL, "})
    void awardsNothingToOthers(String status, String kind, String level) {
        assertThat(evaluate(rated(Facts.of(status, kind, level), "SESUAI", "SESUAI"))
                        .awards())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120, 1, SANGAT_BAIK",
        "110, 1, SANGAT_BAIK",
        "109.995, 1, SANGAT_BAIK",
        "109.99, 1, BAIK",
        "120, 0, BAIK",
        "110, 0, BAIK",
        "90, 0, BAIK",
        "89.995, 1, BAIK",
        "89.99, 0, CUKUP",
        "70, 1, CUKUP",
        "69.99, 0, KURANG",
        "50, 0, KURANG",
        "49.99, 0, SANGAT_KURANG",
        "0, 0, SANGAT_KURANG"
    })
    void gradesTheLegacyNumber(String value, int idea, String grade) {
        for (int peers = 0; peers <= 1; peers++) {
            assertThat(legacy(value, value, peers, idea).grade()).contains(grade);
        }
    }

    @Test
    void weighsTheLegacyPartsByWhoRated() {
        assertThat(legacy("100", "80", 0, 0).derived().get("final_value")).isEqualByComparingTo("94");
        assertThat(legacy("100", "80", 1, 0).derived().get("final_value")).isEqualByComparingTo("92");
        assertThat(legacy("91.11", "83.35", 0, 0).derived().get("final_value")).isEqualByComparingTo("88.78");
    }

    private static Outcome legacy(String goals, String behaviour, int peers, int idea) {
        return ShippedRules.pp30()
                .evaluate(Facts.ofPns()
                        .with("skp_value", goals)
                        .with("behaviour_value", behaviour)
                        .with("peer_input", peers)
                        .with("new_idea", idea)
                        .all());
    }

    /** Facts that get these ratings by the policy of the city. */
    private static Facts rated(Facts facts, String results, String behaviour) {
        var served = switch (results) {
            case "DI_ATAS" -> facts.withGoal(95).with("service_on_time", 100);
            case "SESUAI" -> facts.withGoal(95).with("service_on_time", 80);
            default -> facts.withGoal(60).with("service_on_time", 80);
        };
        return served.with("behaviour_loyal", behaviour.equals("DI_ATAS") ? 3 : behaviour.equals("SESUAI") ? 2 : 1);
    }

    private static Outcome evaluate(Facts facts) {
        return ShippedRules.asemrowo().evaluate(facts.all());
    }
}
