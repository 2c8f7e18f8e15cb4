package id.tolok.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.vocabulary.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactWindowsTest {

    @Test
    void countsWholeMonthsWithBothEnds() {
        assertThat(FactWindows.period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12));
        assertThat(FactWindows.period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .isEqualTo(
                        new Period("2026-02-01..2026-02-28", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), 1));
    }

    @Test
    void earliestDateIsOfCalendarYearOrOfPeriodThatStartsBefore() {
        assertThat(windows("2026-07-01", "2026-12-31").earliest()).isEqualTo("2026-01-01");
        assertThat(windows("2025-07-01", "2026-06-30").earliest()).isEqualTo("2025-07-01");
    }

    private static FactWindows windows(String start, String end) {
        return new FactWindows(FactWindows.period(LocalDate.parse(start), LocalDate.parse(end)));
    }
}
