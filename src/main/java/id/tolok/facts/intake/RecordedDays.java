package id.tolok.facts.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The days on which what can happen once a day was recorded already. */
public final class RecordedDays {

    private record Day(Subject subject, String indicator, LocalDate date) {}

    private final Set<Day> days = new HashSet<>();

    /** @return whether the day was free */
    public boolean record(Subject subject, String indicator, LocalDate date) {
        return days.add(new Day(subject, indicator, date));
    }
}
