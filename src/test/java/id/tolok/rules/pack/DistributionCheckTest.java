package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rules.pack.DistributionCheck.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of SE MenPANRB 3/2023, each at its edge. The figures here are from the circular, not from the pack. */
class DistributionCheckTest {
    private static final DistributionLimits LIMITS =
            RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow().distribution();

    @ParameterizedTest
    @CsvSource({
        // unit, SB, B, BP, K, SK, limits kept in order
        "ISTIMEWA, 70, 30, 0, 0, 0, true",
        "ISTIMEWA, 71, 29, 0, 0, 0, false",
        "BAIK, 29, 70, 1, 0, 0, true true",
        "BAIK, 29, 70, 0, 1, 0, true true",
        "BAIK, 28, 71, 1, 0, 0, false true",
        "BAIK, 30, 70, 0, 0, 0, true false",
        "BUTUH_PERBAIKAN, 10, 30, 60, 0, 0, true true",
        "BUTUH_PERBAIKAN, 10, 31, 59, 0, 0, false true",
        "BUTUH_PERBAIKAN, 11, 29, 60, 0, 0, true false",
        "KURANG, 10, 20, 10, 60, 0, true true true",
        "KURANG, 10, 21, 10, 59, 0, false true true",
        "KURANG, 10, 21, 9, 60, 0, true false true",
        "KURANG, 11, 19, 10, 60, 0, true true false",
        "SANGAT_KURANG, 0, 30, 5, 5, 60, true true true",
        "SANGAT_KURANG, 0, 31, 5, 5, 59, false true true",
        "SANGAT_KURANG, 0, 31, 5, 4, 60, true false true",
        "SANGAT_KURANG, 1, 29, 5, 5, 60, true true false",
    })
    void holdsAUnitAgainstTheLimitsOfItsRating(String unit, int sb, int b, int bp, int k, int sk, String kept) {
        var grades = new ArrayList<String>();
        add(grades, sb, "SANGAT_BAIK");
        add(grades, b, "BAIK");
        add(grades, bp, "BUTUH_PERBAIKAN");
        add(grades, k, "KURANG");
        add(grades, sk, "SANGAT_KURANG");

        var findings = DistributionCheck.check(LIMITS.unit(unit).orElseThrow(), grades);

        assertThat(findings)
                .extracting(finding -> String.valueOf(finding.kept()))
                .containsExactly(kept.split(" "));
    }

    @Test
    void countsExactlyInSmallUnits() {
        var baik = LIMITS.unit("BAIK").orElseThrow();

        var findings = DistributionCheck.check(baik, List.of("BAIK", "BAIK", "SANGAT_BAIK"));

        assertThat(findings).extracting(Finding::people).containsExactly(2, 0);
        assertThat(findings.getFirst().percent()).isEqualByComparingTo("66.7");
        assertThat(findings.getFirst().kept()).isTrue();
    }

    @Test
    void findsNothingWhereNobodyHasAGrade() {
        assertThat(DistributionCheck.check(LIMITS.unit("BAIK").orElseThrow(), List.of()))
                .isEmpty();
    }

    private static void add(List<String> grades, int times, String grade) {
        for (int i = 0; i < times; i++) {
            grades.add(grade);
        }
    }
}
