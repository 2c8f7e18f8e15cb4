package id.tolok.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFileTest {

    private static final String SARI = "198503152010011007";
    private final List<FactRow> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsFactsOfPersonsAndUnits() {
        read("19850315 201001 1 007,absence,1,2026-03-02,mesin\nunit:KEC,answer,4,2026-03-02,\n");

        assertThat(issues).isEmpty();
        assertThat(rows)
                .extracting(FactRow::subject)
                .containsExactly(new Subject.Person(new Nip(SARI)), new Subject.Unit("KEC"));
        assertThat(rows.getFirst().observation().source()).isEqualTo("mesin");
        assertThat(rows.getLast().observation().source()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tardiness,3,2026-03-02, f.csv:2:2 FACT_INDICATOR_UNKNOWN",
        "late_days,3,2026-03-02, f.csv:2:2 FACT_INDICATOR_DERIVED",
        "absence_run,3,2026-03-02, f.csv:2:2 FACT_INDICATOR_NOT_OBSERVED",
        "answer,many,2026-07-02, f.csv:2:3 NOT_A_NUMBER",
        "answer,1e9,2026-07-02, f.csv:2:3 NOT_A_NUMBER",
        "answer,'',2026-07-02, f.csv:2:3 CELL_BLANK",
        "answer,4.01,2026-07-02, f.csv:2:3 FACT_OUT_OF_RANGE",
        "answer,4,2026-02-29, f.csv:2:4 NOT_A_DATE",
        "answer,4,02/03/2026, f.csv:2:4 NOT_A_DATE",
        "answer,4,2026-06-30, f.csv:2:4 FACT_OUTSIDE_PERIOD",
        "answer,4,2027-01-01, f.csv:2:4 FACT_OUTSIDE_PERIOD",
        "late_minutes,4,2025-12-31, f.csv:2:4 FACT_OUTSIDE_PERIOD",
        "absence,1,2026-08-17, f.csv:2:4 FACT_NOT_A_WORKING_DAY",
        "absence,1,2026-08-15, f.csv:2:4 FACT_NOT_A_WORKING_DAY"
    })
    void namesCellOfDefect(String indicator, String value, String date, String issue) {
        readSecondHalf(SARI + "," + indicator + "," + value + "," + date + "\n" + SARI + ",answer,3,2026-07-01\n");

        assertThat(issues).extracting(i -> i.place() + " " + i.code()).containsExactly(issue);
        assertThat(rows).hasSize(1);
    }

    @Test
    void calendarYearStartsBeforePeriod() {
        readSecondHalf(SARI + ",absence,1,2026-01-05\n");

        assertThat(issues).isEmpty();
    }

    @Test
    void refusesSecondAbsenceOfOneDayButNeverMergesAnswers() {
        read((SARI + ",absence,1,2026-03-02\n").repeat(2) + "unit:KEC,answer,4,2026-03-02\n".repeat(3));

        assertThat(issues).extracting(i -> i.place() + " " + i.code()).containsExactly("f.csv:3:4 FACT_TWICE_A_DAY");
        assertThat(rows).hasSize(4);
    }

    @Test
    void namesAllDefectsOfRow() {
        read("198503152010011999,tardiness,x,2026-13-01\nunit:KEL,answer,5,2026-03-02\nunit:KEC,absence,1,2026-03-02\n"
                + "19850315,answer,1,2026-03-02\n");

        assertThat(issues)
                .extracting(i -> i.place() + " " + i.code())
                .containsExactly(
                        "f.csv:2:1 FACT_NIP_UNKNOWN",
                        "f.csv:2:2 FACT_INDICATOR_UNKNOWN",
                        "f.csv:2:4 NOT_A_DATE",
                        "f.csv:3:1 FACT_UNIT_UNKNOWN",
                        "f.csv:3:3 FACT_OUT_OF_RANGE",
                        "f.csv:4:1 FACT_NOT_OF_A_UNIT",
                        "f.csv:5:1 NIP_LENGTH");
        assertThat(issues.get(4).message(Locale.ENGLISH))
                .isEqualTo("5 is out of range for answer: the least is 1, the most 4. Correct the value.");
        assertThat(rows).isEmpty();
    }

    private void read(String text) {
        read(text, LocalDate.of(2026, 1, 1));
    }

    private void readSecondHalf(String text) {
        read(text, LocalDate.of(2026, 7, 1));
    }

    private void read(String text, LocalDate start) {
        var known = Set.of(new Subject.Person(new Nip(SARI)), new Subject.Unit("KEC"));
        var calendar = new WorkingCalendar(
                WorkingCalendar.MONDAY_TO_FRIDAY.week(), Map.of(LocalDate.of(2026, 8, 17), "Kemerdekaan"), List.of());
        var checks = new FactChecks(
                TestDictionary.DICTIONARY,
                calendar,
                new FactWindows(FactWindows.period(start, LocalDate.of(2026, 12, 31))),
                known::contains,
                new RecordedDays());
        var content =
                new ByteArrayInputStream(("nip,indicator,value,date,source\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(FactFile.read("f.csv", content, checks, rows::add, issues::add))
                .isEmpty();
    }
}
