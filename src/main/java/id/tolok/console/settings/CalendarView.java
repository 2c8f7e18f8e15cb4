package id.tolok.console.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.WorkingDays;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Map;

/** The holidays of a year, for HR to change and for others to read. */
@Route(value = "settings/calendar", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 3, titleKey = "settings.calendar.title")
@Requires({Permission.PLANNING_READ, Permission.ORGANISATION_EDIT})
public class CalendarView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final transient WorkingDays days;
    private final IntegerField year = new IntegerField();
    private final Grid<Map.Entry<LocalDate, String>> list = new Grid<>();

    CalendarView(WorkingDays days, CurrentActor actor, Clock clock) {
        this.days = days;
        var edits = actor.get().may(Permission.ORGANISATION_EDIT);
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("settings.calendar.subtitle"));
        year.setLabel(getTranslation("settings.calendar.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.setValue(LocalDate.now(clock).getYear());
        year.addValueChangeListener(change -> refresh());
        list.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        list.addColumn(holiday -> Formats.date(holiday.getKey(), getLocale()))
                .setHeader(getTranslation("settings.calendar.day"))
                .setAutoWidth(true);
        list.addColumn(holiday -> holiday.getKey().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()))
                .setHeader(getTranslation("settings.calendar.weekday"))
                .setAutoWidth(true);
        list.addColumn(Map.Entry::getValue)
                .setHeader(getTranslation("settings.calendar.name"))
                .setAutoWidth(true);
        list.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CALENDAR,
                getTranslation("settings.calendar.none"),
                getTranslation("settings.calendar.none-help")));
        if (edits) {
            header.addAction(new Button(
                    getTranslation("settings.calendar.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new HolidayDialog(days, this::show).open()));
            list.addComponentColumn(this::removal).setAutoWidth(true).setFlexGrow(0);
        }
        getContent().setSizeFull();
        getContent().add(header, year);
        getContent().addAndExpand(list);
        refresh();
    }

    private void show(LocalDate day) {
        year.setValue(day.getYear());
        refresh();
    }

    private void refresh() {
        var shown = year.getOptionalValue();
        list.setItems(days.calendar().holidays().entrySet().stream()
                .filter(holiday ->
                        shown.filter(one -> one == holiday.getKey().getYear()).isPresent())
                .toList());
    }

    private Button removal(Map.Entry<LocalDate, String> holiday) {
        var date = Formats.date(holiday.getKey(), getLocale());
        var button = new Button(
                getTranslation("settings.calendar.remove"),
                click -> Ask.beforeDanger(
                        getTranslation("settings.calendar.remove"),
                        getTranslation("settings.calendar.remove-text", holiday.getValue(), date),
                        getTranslation("settings.calendar.remove"),
                        () -> {
                            days.removeHoliday(holiday.getKey());
                            refresh();
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("settings.calendar.remove") + " " + holiday.getValue() + ", " + date);
        return button;
    }

    @Override
    public String titleKey() {
        return "settings.calendar.title";
    }
}
