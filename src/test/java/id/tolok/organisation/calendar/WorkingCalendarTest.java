package id.tolok.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final Hours RAMADAN_DAY = new Hours(LocalTime.of(8, 0), LocalTime.of(15, 0), 390);
    private final WorkingCalendar calendar = new WorkingCalendar(
            WorkingCalendar.MONDAY_TO_FRIDAY.week(),
            Map.of(date("2026-03-19"), "Nyepi"),
            List.of(new Season(
                    "Ramadan", date("2026-02-18"), date("2026-03-19"), Map.of(DayOfWeek.MONDAY, RAMADAN_DAY))));

    @Test
    void knowsWeekendsAndHolidays() {
        assertThat(calendar.isWorkingDay(date("2026-03-20"))).isTrue();
        assertThat(calendar.isWorkingDay(date("2026-03-21"))).isFalse();
        assertThat(calendar.isWorkingDay(date("2026-03-19"))).isFalse();
        assertThat(calendar.workingDays(date("2026-03-16"), date("2026-03-22"))).isEqualTo(4);
    }

    @Test
    void holidayAndWeekendDoNotBreakRun() {
        assertThat(calendar.longestRun(List.of(date("2026-03-23"), date("2026-03-18"), date("2026-03-20"))))
                .isEqualTo(3);
    }

    @Test
    void workedDayBreaksRun() {
        assertThat(calendar.longestRun(
                        List.of(date("2026-03-16"), date("2026-03-17"), date("2026-03-20"), date("2026-03-20"))))
                .isEqualTo(2);
    }

    @Test
    void countsNoRunOnDaysThatAreNotWorked() {
        assertThat(calendar.longestRun(List.of(date("2026-03-19"), date("2026-03-21"))))
                .isZero();
    }

    @Test
    void seasonChangesHoursOfItsDays() {
        assertThat(calendar.hours(date("2026-03-02"))).contains(RAMADAN_DAY);
        assertThat(calendar.hours(date("2026-03-23")).orElseThrow().netMinutes())
                .isEqualTo(450);
        assertThat(calendar.hours(date("2026-03-03")).orElseThrow().netMinutes())
                .isEqualTo(450);
        assertThat(calendar.hours(date("2026-03-19"))).isEmpty();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
