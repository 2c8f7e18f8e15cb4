package id.tolok.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked and how long. A day is worked when its weekday has hours and it is no holiday; seasons change
 * the hours, never which days are worked.
 *
 * @param week the usual hours of each weekday that is worked
 * @param holidays date and name
 */
public record WorkingCalendar(
        SortedMap<DayOfWeek, Hours> week, SortedMap<LocalDate, String> holidays, List<Season> seasons) {

    /** Monday to Friday with the hours of the regulation, no holidays. */
    public static final WorkingCalendar MONDAY_TO_FRIDAY = new WorkingCalendar(UsualWeek.read(), Map.of(), List.of());

    private static final int LONGEST_BREAK_DAYS = 366;

    public WorkingCalendar(Map<DayOfWeek, Hours> week, Map<LocalDate, String> holidays, List<Season> seasons) {
        this(
                (SortedMap<DayOfWeek, Hours>) new TreeMap<>(week),
                (SortedMap<LocalDate, String>) new TreeMap<>(holidays),
                seasons);
    }

    public WorkingCalendar {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a working week needs a day");
        }
        week = Collections.unmodifiableSortedMap(new TreeMap<>(week));
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        seasons = List.copyOf(seasons);
    }

    public boolean isWorkingDay(LocalDate date) {
        return week.containsKey(date.getDayOfWeek()) && !holidays.containsKey(date);
    }

    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /** The hours of a day that is worked. */
    public Optional<Hours> hours(LocalDate date) {
        if (!isWorkingDay(date)) {
            return Optional.empty();
        }
        return seasons.stream()
                .filter(season -> season.contains(date))
                .flatMap(season -> Optional.ofNullable(season.week().get(date.getDayOfWeek())).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(week.get(date.getDayOfWeek())));
    }

    public long workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The most working days in a row among these dates; days that are not worked neither count nor break a run. */
    public int longestRun(Collection<LocalDate> dates) {
        int longest = 0;
        int run = 0;
        var expected = Optional.<LocalDate>empty();
        for (var date : new TreeSet<>(dates)) {
            if (isWorkingDay(date)) {
                run = expected.equals(Optional.of(date)) ? run + 1 : 1;
                longest = Math.max(longest, run);
                expected = nextWorkingDay(date);
            }
        }
        return longest;
    }

    /** The first working day after the date; absent when there is none for a year. */
    public Optional<LocalDate> nextWorkingDay(LocalDate date) {
        return date.plusDays(1)
                .datesUntil(date.plusDays(LONGEST_BREAK_DAYS))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    public WorkingCalendar withWeek(Map<DayOfWeek, Hours> other) {
        return new WorkingCalendar(other, holidays, seasons);
    }

    public WorkingCalendar withHoliday(LocalDate date, String name) {
        var more = new TreeMap<>(holidays);
        more.put(date, name.strip());
        return new WorkingCalendar(week, more, seasons);
    }

    public WorkingCalendar withoutHoliday(LocalDate date) {
        var fewer = new TreeMap<>(holidays);
        fewer.remove(date);
        return new WorkingCalendar(week, fewer, seasons);
    }

    public WorkingCalendar withSeason(Season season) {
        return new WorkingCalendar(
                week,
                holidays,
                Stream.concat(seasons.stream(), Stream.of(season)).toList());
    }

    public WorkingCalendar withoutSeason(String name) {
        return new WorkingCalendar(
                week,
                holidays,
                seasons.stream().filter(season -> !season.name().equals(name)).toList());
    }

    /** With the holidays and seasons that another calendar has for years of which this one has none. */
    public WorkingCalendar withYearsOf(WorkingCalendar other) {
        var known = holidays.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        var all = new TreeMap<>(holidays);
        other.holidays.forEach((date, name) -> {
            if (!known.contains(date.getYear())) {
                all.put(date, name);
            }
        });
        var more = other.seasons.stream().filter(season -> seasons.stream().noneMatch(season::sharesYearWith));
        return new WorkingCalendar(
                week, all, Stream.concat(seasons.stream(), more).toList());
    }
}
