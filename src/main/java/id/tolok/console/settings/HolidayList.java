package id.tolok.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The holidays of one year. */
class HolidayList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<UnaryOperator<WorkingCalendar>> change;
    private final transient Consumer<LocalDate> edit;

    HolidayList(
            WorkingCalendar calendar,
            int year,
            boolean edits,
            Consumer<UnaryOperator<WorkingCalendar>> change,
            Consumer<LocalDate> edit) {
        this.change = change;
        this.edit = edit;
        var holidays = calendar.holidays()
                .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .entrySet();
        getContent().setId("holidays");
        if (holidays.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CALENDAR,
                            getTranslation("settings.calendar.none", String.valueOf(year)),
                            getTranslation(edits ? "settings.calendar.none-add" : "settings.calendar.none-help")));
            return;
        }
        var list = new Grid<Map.Entry<LocalDate, String>>();
        list.getElement().setAttribute("aria-label", getTranslation("settings.calendar.holidays"));
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.setAllRowsVisible(true);
        list.addColumn(holiday -> day(holiday.getKey()))
                .setHeader(getTranslation("settings.calendar.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(Map.Entry::getValue)
                .setHeader(getTranslation("settings.calendar.name"))
                .setAutoWidth(true);
        if (edits) {
            list.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        }
        list.setItems(holidays);
        getContent().add(list);
    }

    private String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()) + ", "
                + Formats.date(date, getLocale());
    }

    private Component actions(Map.Entry<LocalDate, String> holiday) {
        var name = holiday.getValue() + ", " + day(holiday.getKey());
        var rename = button(VaadinIcon.PENCIL, "settings.calendar.edit", name, () -> edit.accept(holiday.getKey()));
        var remove = button(
                VaadinIcon.TRASH,
                "settings.calendar.remove",
                name,
                () -> Ask.beforeDanger(
                        getTranslation("settings.calendar.remove-title"),
                        getTranslation("settings.calendar.remove-text", holiday.getValue(), day(holiday.getKey())),
                        getTranslation("settings.calendar.remove"),
                        () -> change.accept(calendar -> calendar.withoutHoliday(holiday.getKey()))));
        return new Div(rename, remove);
    }

    private Button button(VaadinIcon icon, String key, String name, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation(key));
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }
}
