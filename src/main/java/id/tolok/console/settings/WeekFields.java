package id.tolok.console.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.tolok.organisation.calendar.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** For each weekday whether it has hours, and which. */
class WeekFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Offices write 16.00, in whichever language. */
    private static final Locale HOURS_TO_24 = Locale.of("id", "ID");

    private final Map<DayOfWeek, Line> lines = new EnumMap<>(DayOfWeek.class);

    WeekFields(Map<DayOfWeek, Hours> week) {
        getContent().addClassName("tolok-week");
        for (var key : new String[] {"weekday", "from", "to", "minutes"}) {
            var head = new Span(getTranslation("settings.calendar." + key));
            head.addClassName("tolok-week-head");
            getContent().add(head);
        }
        for (var day : DayOfWeek.values()) {
            var line = new Line(day, Optional.ofNullable(week.get(day)));
            lines.put(day, line);
            getContent().add(line.worked, line.from, line.to, line.minutes);
        }
    }

    /** Absent where something is missing or impossible, which the fields then say. */
    Optional<Map<DayOfWeek, Hours>> week() {
        var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        boolean sound = true;
        for (var line : lines.entrySet()) {
            if (line.getValue().worked.getValue()) {
                var hours = line.getValue().hours();
                hours.ifPresent(found -> week.put(line.getKey(), found));
                sound &= hours.isPresent();
            }
        }
        return sound && !week.isEmpty() ? Optional.of(week) : Optional.empty();
    }

    private final class Line {

        private final Checkbox worked;
        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();
        private final IntegerField minutes = new IntegerField();

        Line(DayOfWeek day, Optional<Hours> hours) {
            var name = day.getDisplayName(TextStyle.FULL, WeekFields.this.getLocale());
            worked = new Checkbox(name, hours.isPresent());
            describe(from, name, "from");
            describe(to, name, "to");
            minutes.setAriaLabel(label(name, "minutes"));
            minutes.setManualValidation(true);
            minutes.setMin(1);
            hours.ifPresent(known -> {
                from.setValue(known.from());
                to.setValue(known.to());
                minutes.setValue(known.netMinutes());
            });
            enable(hours.isPresent());
            worked.addValueChangeListener(change -> enable(change.getValue()));
        }

        private void describe(TimePicker field, String day, String key) {
            field.setAriaLabel(label(day, key));
            field.setLocale(HOURS_TO_24);
            field.setStep(Duration.ofMinutes(30));
            field.setManualValidation(true);
        }

        private String label(String day, String key) {
            return day + ", " + getTranslation("settings.calendar." + key);
        }

        private void enable(boolean enabled) {
            from.setEnabled(enabled);
            to.setEnabled(enabled);
            minutes.setEnabled(enabled);
        }

        private Optional<Hours> hours() {
            var start = from.getOptionalValue();
            var end = to.getOptionalValue()
                    .filter(time -> start.filter(time::isAfter).isPresent());
            var net = minutes.getOptionalValue()
                    .filter(count -> count > 0)
                    .filter(count -> end.isEmpty() || count <= length(start.orElseThrow(), end.get()));
            from.setInvalid(start.isEmpty());
            to.setInvalid(end.isEmpty());
            minutes.setInvalid(net.isEmpty());
            return start.isPresent() && end.isPresent() && net.isPresent()
                    ? Optional.of(new Hours(start.get(), end.get(), net.get()))
                    : Optional.empty();
        }

        private static long length(LocalTime start, LocalTime end) {
            return Duration.between(start, end).toMinutes();
        }
    }
}
