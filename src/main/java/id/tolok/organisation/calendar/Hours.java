package id.tolok.organisation.calendar;

import java.time.LocalTime;

/** Working hours of a day. {@code netMinutes} is what counts as one day's work, without the breaks. */
public record Hours(LocalTime from, LocalTime to, int netMinutes) {

    public Hours {
        if (!from.isBefore(to) || netMinutes <= 0) {
            throw new IllegalArgumentException("not working hours: " + from + " to " + to + ", " + netMinutes);
        }
    }
}
