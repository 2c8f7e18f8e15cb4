package id.tolok.rules.pack;

import id.tolok.organisation.calendar.Hours;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code calendar.yaml}: the working week, holidays by date, and seasons with other hours. */
final class CalendarReader {
    private static final Hours ANY_HOURS = new Hours(LocalTime.MIN, LocalTime.MAX, 1);
    private static final Kind<LocalTime> TIME = Kind.scalar(
            LocalTime.MIN,
            "YAML_NOT_A_TIME",
            text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")
                    ? Optional.of(LocalTime.parse(text))
                    : Optional.empty());

    private final List<Issue> issues;

    private CalendarReader(List<Issue> issues) {
        this.issues = issues;
    }

    static WorkingCalendar read(YamlNode node, List<Issue> issues) {
        return new CalendarReader(issues).calendar(node);
    }

    private WorkingCalendar calendar(YamlNode node) {
        var fields = Fields.of(node, issues);
        var week = fields.need("week", week());
        var holidays = fields.may("holidays", holidays()).orElse(Map.of());
        var seasons = fields.may("seasons", Kind.list(season())).orElse(List.of());
        fields.end();
        return week.isEmpty() ? WorkingCalendar.MONDAY_TO_FRIDAY : new WorkingCalendar(week, holidays, seasons);
    }

    private Kind<Map<DayOfWeek, Hours>> week() {
        return Kind.mapping(Map.of(), fields -> {
            var week = new TreeMap<DayOfWeek, Hours>();
            for (var day : DayOfWeek.values()) {
                fields.may(day.name().toLowerCase(Locale.ROOT), hours()).ifPresent(hours -> week.put(day, hours));
            }
            if (week.isEmpty()) {
                issues.add(Issue.error("CALENDAR_WEEK_EMPTY", fields.place()));
            }
            return week;
        });
    }

    private Kind<Hours> hours() {
        return Kind.mapping(ANY_HOURS, fields -> {
            var from = fields.need("from", TIME);
            var to = fields.need("to", TIME);
            var minutes = fields.need("minutes", Kind.NUMBER);
            boolean sound = from.isBefore(to) && minutes.signum() > 0 && minutes.compareTo(new BigDecimal(1440)) <= 0;
            if (!sound || minutes.stripTrailingZeros().scale() > 0) {
                issues.add(Issue.error("CALENDAR_HOURS", fields.place()));
                return ANY_HOURS;
            }
            return new Hours(from, to, minutes.intValueExact());
        });
    }

    private Kind<Map<LocalDate, String>> holidays() {
        return Kind.mapping(Map.of(), fields -> {
            var holidays = new TreeMap<LocalDate, String>();
            fields.all().forEach((text, name) -> {
                var date = Kind.DATE.read(new YamlNode.Scalar(text, fields.placeOfKey(text)), issues);
                holidays.put(date, Kind.TEXT.read(name, issues));
            });
            return holidays;
        });
    }

    private Kind<Season> season() {
        var anySeason = new Season("", LocalDate.EPOCH, LocalDate.EPOCH, Map.of());
        return Kind.mapping(anySeason, fields -> {
            var name = fields.need("name", Kind.TEXT);
            var from = fields.need("from", Kind.DATE);
            var to = fields.need("to", Kind.DATE);
            var week = fields.need("week", week());
            if (to.isBefore(from)) {
                issues.add(Issue.error("CALENDAR_SEASON", fields.placeOf("to"), from, to));
                return anySeason;
            }
            return new Season(name, from, to, week);
        });
    }
}
