package id.tolok.console.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Outcome;
import id.tolok.engine.Packs;
import id.tolok.testing.Graded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GainsTest {

    @Test
    void countsWhatWouldHaveHelpedAndNoDeductionOrWarning() {
        var pack = Packs.shipped("asemrowo");

        var gains = new Gains(pack.dictionary(), given("SESUAI", "BAIK")).of(Packs.model(pack));

        assertThat(gains)
                .contains("service: praise", "innovation: adopted elsewhere")
                .contains("grade: results above, behaviour above")
                .doesNotContain("service: complaints")
                .doesNotContain("grade: results as expected, behaviour as expected")
                .doesNotContain("grade: results below, behaviour below")
                .noneMatch(rule -> rule.startsWith("absence: "));
    }

    @Test
    void findsNothingBetterThanTheBest() {
        var pack = Packs.shipped("asemrowo");

        var gains = new Gains(pack.dictionary(), given("DI_ATAS", "SANGAT_BAIK")).of(Packs.model(pack));

        assertThat(gains).isNotEmpty().noneMatch(rule -> rule.startsWith("grade: "));
    }

    private static Outcome given(String level, String grade) {
        return Graded.outcome(Map.of(), Map.of("work_result", level, "behaviour", level), grade, List.of());
    }
}
