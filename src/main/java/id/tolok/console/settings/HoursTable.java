package id.tolok.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.Ask;
import id.tolok.console.component.Formats;
import id.tolok.organisation.calendar.Hours;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The hours of each weekday: as usual, and beside that in each season of a year. */
class HoursTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private final boolean edits;
    private final transient Consumer<UnaryOperator<WorkingCalendar>> change;

    HoursTable(WorkingCalendar calendar, int year, boolean edits, Consumer<UnaryOperator<WorkingCalendar>> change) {
        this.edits = edits;
        this.change = change;
        var seasons = calendar.seasons().stream()
                .filter(season -> season.from().getYear() <= year && season.to().getYear() >= year)
                .toList();
        var table = new NativeTable();
        table.setId("hours");
        table.addClassName("tolok-criteria-table");
        table.getHead().addRows(head(seasons));
        for (var day : DayOfWeek.values()) {
            table.getBody().addRows(row(day, calendar, seasons));
        }
        getContent().addClassName("tolok-scrolled");
        getContent().add(table);
    }

    private NativeTableRow head(List<Season> seasons) {
        var head = new NativeTableRow();
        head.add(column(new Span(getTranslation("settings.calendar.weekday"))));
        head.add(column(new Span(getTranslation("settings.calendar.usual"))));
        seasons.forEach(season -> head.add(column(name(season))));
        return head;
    }

    private Div name(Season season) {
        var dates = new Div(getTranslation(
                "settings.calendar.dates",
                Formats.date(season.from(), getLocale()),
                Formats.date(season.to(), getLocale())));
        var name = new Div(new Div(season.name()), dates);
        if (edits) {
            name.add(
                    button(
                            VaadinIcon.PENCIL,
                            "settings.calendar.season-edit",
                            season,
                            () -> new SeasonDialog(Optional.of(season), change).open()),
                    button(
                            VaadinIcon.TRASH,
                            "settings.calendar.season-remove",
                            season,
                            () -> Ask.beforeDanger(
                                    getTranslation("settings.calendar.season-remove"),
                                    getTranslation("settings.calendar.season-remove-text", season.name()),
                                    getTranslation("settings.calendar.remove"),
                                    () -> change.accept(calendar -> calendar.withoutSeason(season.name())))));
        }
        return name;
    }

    private Button button(VaadinIcon icon, String key, Season season, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation(key));
        button.setAriaLabel(getTranslation(key) + ": " + season.name());
        return button;
    }

    private NativeTableRow row(DayOfWeek day, WorkingCalendar calendar, List<Season> seasons) {
        var row = new NativeTableRow();
        var usual = Optional.ofNullable(calendar.week().get(day));
        var name = new NativeTableHeaderCell(day.getDisplayName(TextStyle.FULL, getLocale()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().setText(usual.map(this::text).orElseGet(() -> getTranslation("settings.calendar.free")));
        seasons.forEach(season -> row.addDataCell().setText(text(usual, season.week(), day)));
        return row;
    }

    /** A season changes the hours of days that are worked, nothing else. */
    private String text(Optional<Hours> usual, Map<DayOfWeek, Hours> season, DayOfWeek day) {
        return usual.map(hours -> text(season.getOrDefault(day, hours))).orElse("");
    }

    private String text(Hours hours) {
        return getTranslation(
                "settings.calendar.span", TIME.format(hours.from()), TIME.format(hours.to()), hours.netMinutes());
    }

    private static NativeTableHeaderCell column(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
