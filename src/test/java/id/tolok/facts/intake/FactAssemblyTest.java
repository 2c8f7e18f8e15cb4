package id.tolok.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactAssemblyTest {

    private final Map<String, List<Observation>> unitObservations = new HashMap<>();

    @Test
    void sumsOverCalendarYearOnly() {
        var facts = facts(
                observed("late_minutes", "10", "2025-12-30"),
                observed("late_minutes", "20", "2026-01-05"),
                observed("late_minutes", "30", "2026-07-01"));

        assertThat(value(facts, "late_minutes")).contains("50");
        assertThat(indicator(facts, "late_minutes").orElseThrow().count()).isEqualTo(2);
        assertThat(facts.observations()).hasSize(2);
    }

    @Test
    void averagesExactlyWithinPeriodOnly() {
        var facts = facts(
                observed("answer", "1", "2026-06-30"),
                observed("answer", "4", "2026-07-01"),
                observed("answer", "4", "2026-07-01"),
                observed("answer", "3", "2026-12-31"));

        assertThat(value(facts, "answer")).contains("3.666666666666666666666666666666667");
        assertThat(indicator(facts, "answer").orElseThrow().count()).isEqualTo(3);
    }

    @Test
    void takesLastGreatestLeastAndCount() {
        var facts = facts(Stream.of("innovation", "worst", "population", "visits")
                .flatMap(code -> Stream.of(
                        observed(code, "5", "2026-08-02"),
                        observed(code, "9", "2026-08-01"),
                        observed(code, "4", "2026-08-02")))
                .toArray(Observation[]::new));

        assertThat(value(facts, "innovation")).contains("9");
        assertThat(value(facts, "worst")).contains("4");
        assertThat(value(facts, "population")).contains("5");
        assertThat(value(facts, "visits")).contains("3");
    }

    @Test
    void takesLastText() {
        var facts = facts(
                new Observation("remark", null, "late", LocalDate.of(2026, 9, 2), null),
                new Observation("remark", null, "early", LocalDate.of(2026, 9, 1), null));

        assertThat(indicator(facts, "remark")).contains(new Indicator("remark", null, "late", 2));
    }

    @Test
    void findsLongestRunOverWeekend() {
        var facts = facts(
                observed("absence", "1", "2026-08-07"),
                observed("absence", "1", "2026-08-10"),
                observed("absence", "0", "2026-08-11"),
                observed("absence", "1", "2026-08-12"));

        assertThat(value(facts, "absence")).contains("3");
        assertThat(value(facts, "absence_run")).contains("2");
    }

    @Test
    void missingOnesAreZeroOrAbsentAsTheDictionarySays() {
        var facts = facts();

        assertThat(indicator(facts, "absence")).contains(new Indicator("absence", BigDecimal.ZERO, null, 0));
        assertThat(indicator(facts, "absence_run")).isPresent();
        assertThat(indicator(facts, "answer")).isEmpty();
        assertThat(indicator(facts, "late_days")).isEmpty();
    }

    @Test
    void unitsFactsReachMembersOfNearestUnitThatHasSome() {
        unitObservations.put(
                "KEC", List.of(observed("answer", "1", "2026-08-03"), observed("worst", "7", "2026-08-03")));
        unitObservations.put(
                "KEL", List.of(observed("answer", "2", "2026-08-03"), observed("answer", "3", "2026-08-03")));

        assertThat(value(facts(), "answer")).contains("2.5");
        assertThat(value(facts(), "worst")).contains("7");
        assertThat(value(facts(observed("answer", "4", "2026-08-03")), "answer"))
                .contains("4");
        assertThat(facts().observations()).isEmpty();
    }

    @Test
    void observationOfDerivedIndicatorCountsWhereAllowed() {
        assertThat(value(facts(observed("achievement", "88.5", "2026-08-03")), "achievement"))
                .contains("88.5");
    }

    @Test
    void orderOfObservationsNeverMatters() {
        var random = new Random(20261124);
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < 300; i++) {
            var date = LocalDate.of(2026, 7, 1).plusDays(random.nextInt(30));
            observations.add(observed("population", String.valueOf(random.nextInt(1000)), date.toString()));
            observations.add(observed("answer", String.valueOf(1 + random.nextInt(4)), date.toString()));
            observations.add(observed("absence", "1", date.toString()));
        }
        var expected = facts(observations.toArray(Observation[]::new)).indicators();

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(observations, random);
            assertThat(facts(observations.toArray(Observation[]::new)).indicators())
                    .isEqualTo(expected);
        }
    }

    private EmployeeFacts facts(Observation... own) {
        var assembly = new FactAssembly(
                TestDictionary.DICTIONARY,
                WorkingCalendar.MONDAY_TO_FRIDAY,
                new FactWindows(FactWindows.period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))),
                new UnitTree(Map.of("KEL", "KEC")),
                unitObservations);
        return assembly.facts(
                new Employee("198503152010011007", "Sari", "PNS", null, null, null, "KEL"), List.of(own), List.of());
    }

    private static Observation observed(String code, String value, String date) {
        return new Observation(code, new BigDecimal(value), null, LocalDate.parse(date), null);
    }

    private static Optional<Indicator> indicator(EmployeeFacts facts, String code) {
        return facts.indicators().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    private static Optional<String> value(EmployeeFacts facts, String code) {
        return indicator(facts, code).map(Indicator::value).map(CanonicalJson::number);
    }
}
