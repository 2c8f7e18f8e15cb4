package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Proposal;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PP 94/2021 as its text has it, day by day. */
class DisciplineLawTest {
    @ParameterizedTest
    @CsvSource({
        "3, 3, TEGURAN_LISAN, , 9(2)a",
        "4, 6, TEGURAN_TERTULIS, , 9(2)b",
        "7, 10, PERNYATAAN_TIDAK_PUAS, , 9(2)c",
        "11, 13, POTONG_TUKIN_25_6BLN, 6, 10(2)f.1",
        "14, 16, POTONG_TUKIN_25_9BLN, 9, 10(2)f.2",
        "17, 20, POTONG_TUKIN_25_12BLN, 12, 10(2)f.3",
        "21, 24, PENURUNAN_JABATAN, 12, 11(2)d.1",
        "25, 27, PEMBEBASAN_JABATAN, 12, 11(2)d.2",
        "28, 250, PDHTAPS, , 11(2)d.3",
    })
    void proposesBySumOfDays(int from, int to, String code, BigDecimal months, String article) {
        for (int days = from; days <= to; days++) {
            var proposals = evaluate(Facts.ofPns().with("absence_days", days)).proposals();

            assertThat(proposals).as("%d days", days).hasSize(1);
            assertThat(proposals.getFirst().code()).isEqualTo(code);
            assertThat(proposals.getFirst().months()).isEqualTo(Optional.ofNullable(months));
            assertThat(proposals.getFirst().basis()).contains("PP 94/2021 Pasal " + article);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void proposesNothingUpToTwoDays(int days) {
        assertThat(evaluate(Facts.ofPns().with("absence_days", days)).proposals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 11", "28, 10", "60, 30"})
    void proposesDismissalAfterTenDaysInARowInsteadOfTheLadder(int days, int run) {
        var outcome = evaluate(Facts.ofPns().with("absence_days", days).with("absence_longest_run", run));

        assertThat(outcome.proposals()).extracting(Proposal::code).containsExactly("PDHTAPS");
        assertThat(outcome.proposals().getFirst().basis().orElseThrow()).contains("11(2)d.4", "15(2)");
        assertThat(outcome.flags()).containsExactly("STOP_GAJI");
    }

    @Test
    void leavesTenScatteredDaysOnTheLadder() {
        var outcome = evaluate(Facts.ofPns().with("absence_days", 10).with("absence_longest_run", 9));

        assertThat(outcome.proposals()).extracting(Proposal::code).containsExactly("PERNYATAAN_TIDAK_PUAS");
        assertThat(outcome.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 1", "28, 5", "10, 10"})
    void proposesNothingForAPppkButMarksIt(int days, int run) {
        var outcome = evaluate(
                Facts.of("PPPK", "PELAKSANA", null).with("absence_days", days).with("absence_longest_run", run));

        assertThat(outcome.proposals()).isEmpty();
        assertThat(outcome.flags()).containsExactly("NOT_PNS");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "449, 0, 0",
        "450, 0, 1",
        "225, 225, 1",
        "899, 0, 1",
        "900, 0, 2",
        "1000, 349, 2",
        "1000, 350, 3"
    })
    void countsWholeDaysOf450MinutesLateOrEarly(int late, int early, int days) {
        var outcome = evaluate(Facts.ofPns().with("late_minutes", late).with("early_leave_minutes", early));

        assertThat(outcome.derived().get("late_days")).isEqualByComparingTo(BigDecimal.valueOf(days));
        assertThat(outcome.derived().get("absence_year")).isEqualByComparingTo(BigDecimal.valueOf(days));
    }

    private static Outcome evaluate(Facts facts) {
        return ShippedRules.asemrowo().evaluate(facts.all());
    }
}
