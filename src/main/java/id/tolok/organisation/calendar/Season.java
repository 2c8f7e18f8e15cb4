package id.tolok.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days with other working hours than usual, such as Ramadan; first and last day included. */
public record Season(String name, LocalDate from, LocalDate to, SortedMap<DayOfWeek, Hours> week) {

    public Season(String name, LocalDate from, LocalDate to, Map<DayOfWeek, Hours> week) {
        this(name, from, to, (SortedMap<DayOfWeek, Hours>) new TreeMap<>(week));
    }

    public Season {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("season " + name + " ends before it starts");
        }
        week = Collections.unmodifiableSortedMap(new TreeMap<>(week));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    boolean sharesYearWith(Season other) {
        return from.getYear() <= other.to.getYear() && other.from.getYear() <= to.getYear();
    }
}
