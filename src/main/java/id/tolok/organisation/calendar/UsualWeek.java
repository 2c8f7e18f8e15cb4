package id.tolok.organisation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The week that is assumed until somebody sets one: figures of a regulation are data, also these. */
final class UsualWeek {

    private UsualWeek() {}

    static Map<DayOfWeek, Hours> read() {
        var lines = new Properties();
        try (var in = UsualWeek.class.getResourceAsStream("usual-week.properties")) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var week = new TreeMap<DayOfWeek, Hours>();
        lines.stringPropertyNames().forEach(day -> week.put(DayOfWeek.valueOf(day), hours(lines.getProperty(day))));
        return week;
    }

    private static Hours hours(String line) {
        var parts = line.split(" ", -1);
        return new Hours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]), Integer.parseInt(parts[2]));
    }
}
