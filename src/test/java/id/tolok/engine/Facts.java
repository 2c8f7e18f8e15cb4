package id.tolok.engine;

import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about one invented employee, for tests. */
public final class Facts {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    private Facts() {}

    public static Facts none() {
        return new Facts();
    }

    public static Facts of(String code, String value) {
        return none().indicator(code, value);
    }

    public Facts indicator(String code, String value) {
        indicators.add(new Indicator(code, new BigDecimal(value), null, 1));
        return this;
    }

    public Facts text(String code, String text) {
        indicators.add(new Indicator(code, null, text, 1));
        return this;
    }

    public Facts observation(String code, @Nullable String value, int day) {
        observations.add(
                new Observation(code, value == null ? null : new BigDecimal(value), null, START.plusDays(day), "test"));
        return this;
    }

    public Facts goal(String code, @Nullable String achievement) {
        goals.add(new Goal(
                code, "UTAMA", new BigDecimal("100"), null, achievement == null ? null : new BigDecimal(achievement)));
        return this;
    }

    public EmployeeFacts build() {
        return new EmployeeFacts(
                new Employee("199001012015011001", "Sari", "PNS", "PELAKSANA", "Pengelola", null, "A1"),
                new Period("2026", START, LocalDate.of(2026, 12, 31), 12),
                indicators,
                observations,
                goals);
    }
}
