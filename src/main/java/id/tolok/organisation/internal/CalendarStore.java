package id.tolok.organisation.internal;

import id.tolok.organisation.calendar.Hours;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working calendar in its tables. */
@Component
public class CalendarStore {

    private static final String USUAL_WEEK = "";

    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<WorkingCalendar> read() {
        var weeks = new HashMap<String, Map<DayOfWeek, Hours>>();
        database.sql("select season, weekday, start_time, end_time, net_minutes from office_hours")
                .query(row -> {
                    weeks.computeIfAbsent(row.getString("season"), season -> new EnumMap<>(DayOfWeek.class))
                            .put(DayOfWeek.valueOf(row.getString("weekday")), hours(row));
                });
        return Optional.ofNullable(weeks.get(USUAL_WEEK)).map(week -> {
            var seasons = database.sql("select name, first_day, last_day from office_season order by first_day, name")
                    .query((row, number) -> season(row, weeks))
                    .list();
            return new WorkingCalendar(week, holidays(), seasons);
        });
    }

    /** How often the calendar was changed. */
    public int revision() {
        return database.sql("select revision from office_calendar where id = 1")
                .query(Integer.class)
                .single();
    }

    /** Holds the calendar until the transaction ends. */
    public void advance() {
        database.sql("update office_calendar set revision = revision + 1 where id = 1")
                .update();
    }

    /** As {@link #advance()}, for a change that is based on a revision. */
    public void advance(int seen) {
        int moved = database.sql("update office_calendar set revision = revision + 1 where id = 1 and revision = ?")
                .param(seen)
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("the calendar is no longer at revision " + seen);
        }
    }

    public void replace(WorkingCalendar calendar) {
        for (var table : new String[] {"office_hours", "office_season", "office_holiday"}) {
            database.sql("delete from " + table).update();
        }
        calendar.week().forEach((day, hours) -> insertHours(USUAL_WEEK, day, hours));
        for (var season : calendar.seasons()) {
            database.sql("insert into office_season (name, first_day, last_day) values (?, ?, ?)")
                    .params(season.name(), season.from(), season.to())
                    .update();
            season.week().forEach((day, hours) -> insertHours(season.name(), day, hours));
        }
        calendar.holidays()
                .forEach((date, name) -> database.sql("insert into office_holiday (holiday_date, name) values (?, ?)")
                        .params(date, name)
                        .update());
    }

    private Map<LocalDate, String> holidays() {
        var holidays = new HashMap<LocalDate, String>();
        database.sql("select holiday_date, name from office_holiday").query(row -> {
            holidays.put(row.getObject("holiday_date", LocalDate.class), row.getString("name"));
        });
        return holidays;
    }

    private void insertHours(String season, DayOfWeek day, Hours hours) {
        database.sql("insert into office_hours (season, weekday, start_time, end_time, net_minutes)"
                        + " values (?, ?, ?, ?, ?)")
                .params(season, day.name(), hours.from().toString(), hours.to().toString(), hours.netMinutes())
                .update();
    }

    private static Season season(ResultSet row, Map<String, Map<DayOfWeek, Hours>> weeks) throws SQLException {
        var name = row.getString("name");
        return new Season(
                name,
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                weeks.getOrDefault(name, Map.of()));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                LocalTime.parse(row.getString("start_time")),
                LocalTime.parse(row.getString("end_time")),
                row.getInt("net_minutes"));
    }
}
