package id.tolok.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.OfficeCalendar;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Working hours and holidays of a year, for HR to change and for others to read. */
@Route(value = "settings/calendar", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 3, titleKey = "settings.calendar.title")
@Requires({Permission.PLANNING_READ, Permission.ORGANISATION_EDIT})
public class CalendarView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "year";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final transient WorkingDays days;
    private final transient Clock clock;
    private final boolean edits;
    private final IntegerField year = new IntegerField();
    private final Div hours = new Div();
    private final Div holidays = new Div();
    private int shown;
    private transient OfficeCalendar seen;

    CalendarView(WorkingDays days, CurrentActor actor, Clock clock) {
        this.days = days;
        this.clock = clock;
        this.edits = actor.get().may(Permission.ORGANISATION_EDIT);
        this.seen = days.office();
        year.setLabel(getTranslation("settings.calendar.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(change.getValue());
            }
        });
        hours.setWidthFull();
        holidays.setWidthFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("settings.calendar.subtitle")),
                        year,
                        section("settings.calendar.hours", week(), season()),
                        hours,
                        section("settings.calendar.holidays", add()),
                        holidays);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("2[01][0-9]{2}"))
                .map(Integer::valueOf)
                .filter(one -> one <= LAST_YEAR)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        year.setValue(shown);
        refresh();
    }

    private void open(int other) {
        getUI().ifPresent(ui -> ui.navigate(CalendarView.class, QueryParameters.of(YEAR, String.valueOf(other))));
    }

    private Component section(String key, Button... actions) {
        var head = new Header(new H2(getTranslation(key)));
        head.addClassName("tolok-section");
        if (edits) {
            head.add(actions);
        }
        return head;
    }

    private Button week() {
        return new Button(
                getTranslation("settings.calendar.week"),
                VaadinIcon.CLOCK.create(),
                click -> new WeekDialog(seen.calendar(), this::change).open());
    }

    private Button season() {
        return new Button(
                getTranslation("settings.calendar.season"),
                VaadinIcon.PLUS.create(),
                click -> new SeasonDialog(Optional.empty(), this::change).open());
    }

    private Button add() {
        return new Button(
                getTranslation("settings.calendar.add"), VaadinIcon.PLUS.create(), click -> holiday(Optional.empty()));
    }

    private void holiday(Optional<LocalDate> old) {
        new HolidayDialog(() -> seen.calendar(), old, (day, change) -> {
                    change(change);
                    if (day.getYear() != shown) {
                        open(day.getYear());
                    }
                })
                .open();
    }

    /** Whoever is too late sees the newest calendar behind the message. */
    private void change(UnaryOperator<WorkingCalendar> how) {
        try {
            days.change(seen, how.apply(seen.calendar()));
        } finally {
            refresh();
        }
    }

    private void refresh() {
        seen = days.office();
        var calendar = seen.calendar();
        hours.removeAll();
        hours.add(new HoursTable(calendar, shown, edits, this::change));
        holidays.removeAll();
        holidays.add(new HolidayList(calendar, shown, edits, this::change, day -> holiday(Optional.of(day))));
    }

    @Override
    public String titleKey() {
        return "settings.calendar.title";
    }
}
