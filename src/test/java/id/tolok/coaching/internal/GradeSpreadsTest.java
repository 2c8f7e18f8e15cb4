package id.tolok.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.tolok.coaching.Calibration.Spread;
import id.tolok.coaching.internal.CalibrationRows.Given;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeSpreadsTest {

    private static final List<String> ORDER = List.of("SANGAT_BAIK", "BAIK", "KURANG");

    @Test
    void marksWhoGradesFarFromTheOthers() {
        var spreads = GradeSpreads.of(
                List.of(
                        given(1, "Lunak", "SANGAT_BAIK", 10),
                        given(2, "Biasa", "BAIK", 9),
                        given(2, "Biasa", "KURANG", 1),
                        given(3, "Lain", "BAIK", 10)),
                ORDER);
        assertThat(spreads).extracting(Spread::assessorName).containsExactly("Lunak", "Biasa", "Lain");
        assertThat(spreads.getFirst().isUnusual()).isTrue();
        assertThat(spreads.getFirst().z().orElseThrow()).isPositive();
        assertThat(spreads.get(2).isUnusual()).isTrue();
        assertThat(spreads.getFirst().grades()).containsExactly(entry("SANGAT_BAIK", 10));
    }

    @Test
    void computesTheVarianceOfDrawingWithoutReplacement() {
        var all = List.of(given(1, "Satu", "SANGAT_BAIK", 10), given(2, "Dua", "BAIK", 10));
        // N = 20, S² = 5/19, n = 10: variance 5/19 / 10 × 1/2 = 1/76, distance 0.5, z = 0.5 × √76 = 4.36
        assertThat(GradeSpreads.of(all, ORDER))
                .extracting(spread -> spread.z().orElseThrow())
                .containsExactlyInAnyOrder(new BigDecimal("4.36"), new BigDecimal("-4.36"));
    }

    @Test
    void saysNothingAboutFewPeopleOrEqualGrades() {
        var few = GradeSpreads.of(List.of(given(1, "Satu", "SANGAT_BAIK", 4), given(2, "Dua", "BAIK", 30)), ORDER);
        assertThat(few)
                .filteredOn(spread -> spread.people() == 4)
                .allMatch(spread -> spread.z().isEmpty());
        var equal = GradeSpreads.of(List.of(given(1, "Satu", "BAIK", 8), given(2, "Dua", "BAIK", 30)), ORDER);
        assertThat(equal).allMatch(spread -> spread.z().isEmpty());
    }

    private static Given given(long assessor, String name, String grade, int people) {
        return new Given(new EmployeeId(assessor), name, grade, false, people);
    }
}
