package id.tolok.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.organisation.calendar.Hours;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@WholeApplication
final class WorkingDaysIT {

    private static final LocalDate DAY = LocalDate.of(2071, 5, 6);

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentActor actor;

    private WorkingCalendar before = WorkingCalendar.MONDAY_TO_FRIDAY;

    @BeforeEach
    void remember() {
        before = workingDays.calendar();
    }

    @AfterEach
    void restore() {
        change(workingDays.office(), before);
    }

    @Test
    void startsWithTheCalendarOfTheRuleSet() {
        assertThat(before.holiday(LocalDate.of(2026, 8, 17))).contains("Hari Kemerdekaan");
        assertThat(before.hours(LocalDate.of(2026, 3, 2)).map(Hours::netMinutes))
                .contains(390);
        assertThat(before.hours(LocalDate.of(2026, 6, 2)).map(Hours::netMinutes))
                .contains(450);
    }

    @Test
    void keepsWhatSomebodySet() {
        var changed = before.withHoliday(DAY, "Libur uji")
                .withWeek(Map.of(
                        DayOfWeek.SATURDAY, new Hours(LocalTime.of(8, 0), LocalTime.of(12, 30), 240),
                        DayOfWeek.MONDAY, new Hours(LocalTime.of(7, 0), LocalTime.of(15, 0), 420)))
                .withSeason(season("Musim uji", DAY, DAY.plusDays(9)));

        change(workingDays.office(), changed);

        assertThat(workingDays.calendar()).isEqualTo(changed);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        var seen = workingDays.office();
        change(seen, before.withHoliday(DAY, "Yang pertama"));

        assertThatThrownBy(() -> change(seen, before.withHoliday(DAY, "Yang kedua")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(workingDays.calendar().holiday(DAY)).contains("Yang pertama");
    }

    @Test
    void takesOverFromARuleSetOnlyYearsThatTheOfficeLacks() {
        change(workingDays.office(), before.withHoliday(DAY, "Nama dari SDM"));
        var offered = WorkingCalendar.MONDAY_TO_FRIDAY
                .withHoliday(DAY, "Nama dari perangkat aturan")
                .withHoliday(DAY.plusDays(1), "Sudah dihapus SDM")
                .withHoliday(DAY.plusYears(1), "Tahun baru yang belum ada")
                .withSeason(season(
                        "Ramadan 2072", DAY.plusYears(1), DAY.plusYears(1).plusDays(29)));

        adopt(offered);

        var adopted = workingDays.calendar();
        assertThat(adopted.holiday(DAY)).contains("Nama dari SDM");
        assertThat(adopted.holiday(DAY.plusDays(1))).isEmpty();
        assertThat(adopted.holiday(DAY.plusYears(1))).contains("Tahun baru yang belum ada");
        assertThat(adopted.seasons()).extracting(Season::name).contains("Ramadan 2072", "Ramadan 1447 H");
        assertThat(adopted.week()).isEqualTo(before.week());
    }

    @Test
    void refusesSeasonsThatShareADayOrAName() {
        var one = before.withSeason(season("Musim satu", DAY, DAY.plusDays(9)));

        refuses("SEASONS_OVERLAP", one.withSeason(season("Musim dua", DAY.plusDays(9), DAY.plusDays(12))));
        refuses("SEASON_TWICE", one.withSeason(season("Musim satu", DAY.plusDays(20), DAY.plusDays(21))));
        refuses("CALENDAR_NAME", before.withHoliday(DAY, " "));
        assertThat(workingDays.calendar()).isEqualTo(before);
    }

    @Test
    void takesOverNothingFromACalendarThatIsNotSound() {
        var twice = WorkingCalendar.MONDAY_TO_FRIDAY
                .withSeason(season("Musim satu", DAY, DAY.plusDays(9)))
                .withSeason(season("Musim satu", DAY.plusDays(20), DAY.plusDays(21)));

        assertThatThrownBy(() -> adopt(twice)).extracting("code").isEqualTo("SEASON_TWICE");
        assertThat(workingDays.calendar()).isEqualTo(before);
    }

    private void refuses(String code, WorkingCalendar calendar) {
        assertThatThrownBy(() -> change(workingDays.office(), calendar))
                .isInstanceOf(OrganisationRefusal.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private void change(OfficeCalendar seen, WorkingCalendar calendar) {
        actor.as(Actors.of(Role.HR), () -> workingDays.change(seen, calendar));
    }

    private void adopt(WorkingCalendar offered) {
        actor.as(Actors.of(Role.POLICY_APPROVER), () -> workingDays.adopt(offered));
    }

    private static Season season(String name, LocalDate from, LocalDate to) {
        return new Season(
                name, from, to, Map.of(DayOfWeek.FRIDAY, new Hours(LocalTime.of(8, 0), LocalTime.of(15, 30), 390)));
    }
}
