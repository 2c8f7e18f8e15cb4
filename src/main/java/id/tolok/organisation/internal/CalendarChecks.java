package id.tolok.organisation.internal;

import id.tolok.organisation.OrganisationRefusal;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.util.Comparator;

/** What a calendar must not hold, though each of its parts is sound. */
public final class CalendarChecks {

    public static final int LONGEST_NAME = 100;

    private CalendarChecks() {}

    public static void require(WorkingCalendar calendar) {
        calendar.holidays().values().forEach(CalendarChecks::requireName);
        var seasons = calendar.seasons().stream()
                .sorted(Comparator.comparing(Season::from))
                .toList();
        seasons.forEach(season -> requireName(season.name()));
        if (seasons.stream().map(Season::name).distinct().count() < seasons.size()) {
            throw new OrganisationRefusal("SEASON_TWICE");
        }
        for (int i = 1; i < seasons.size(); i++) {
            var before = seasons.get(i - 1);
            var after = seasons.get(i);
            if (!after.from().isAfter(before.to())) {
                throw new OrganisationRefusal("SEASONS_OVERLAP", before.name(), after.name());
            }
        }
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new OrganisationRefusal("CALENDAR_NAME", LONGEST_NAME);
        }
    }
}
