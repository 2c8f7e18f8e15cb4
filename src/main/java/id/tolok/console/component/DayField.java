package id.tolok.console.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A day, typed as {@code 31/12/2026} or chosen from a calendar that speaks the reader's language. */
public class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        setLocale(getLocale());
        setI18n(new DatePickerI18n()
                .setMonthNames(months())
                .setWeekdays(days(TextStyle.FULL))
                .setWeekdaysShort(days(TextStyle.SHORT))
                .setFirstDayOfWeek(1)
                .setDateFormat("dd/MM/yyyy")
                .setToday(getTranslation("component.day.today"))
                .setCancel(getTranslation("component.ask.cancel")));
        setPlaceholder(getTranslation("component.day.pattern"));
    }

    private List<String> months() {
        return names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
    }

    /** From Sunday on, as the calendar wants them. */
    private List<String> days(TextStyle style) {
        return List.of(0, 1, 2, 3, 4, 5, 6).stream()
                .map(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, getLocale()))
                .toList();
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
