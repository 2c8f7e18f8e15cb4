package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.facts.FactChange;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Employee;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of a month: a field on each day on which the indicator may be observed, days off are shaded. */
class MonthSheet extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private record Day(EmployeeId employee, LocalDate date) {}

    private final transient IndicatorDefinition indicator;
    private final transient WorkingCalendar calendar;
    private final transient LocalDate today;
    private final transient List<DayCell> cells = new ArrayList<>();
    private transient List<DayCell> sent = List.of();

    MonthSheet(RecordingPresenter presenter, List<Employee> people, IndicatorDefinition indicator, YearMonth month) {
        this.indicator = indicator;
        calendar = presenter.calendar();
        today = presenter.today();
        var recorded = presenter
                .observations()
                .of(people.stream().map(Employee::id).toList(), indicator.code(), month.atDay(1), month.atEndOfMonth())
                .stream()
                .collect(Collectors.groupingBy(found -> new Day(
                        found.employee().orElseThrow(), found.observation().date())));
        getContent().addClassName("tolok-sheet");
        getContent().getElement().setAttribute("aria-label", indicator.titles().in(getLocale()));
        getContent().add(header(month));
        people.forEach(person -> getContent().add(row(person, month, recorded)));
    }

    private NativeTableRow header(YearMonth month) {
        var row = new NativeTableRow(new NativeTableHeaderCell(getTranslation("facts.person.employee")));
        days(month).forEach(date -> {
            var cell = new NativeTableHeaderCell(String.valueOf(date.getDayOfMonth()));
            cell.setTitle(
                    calendar.holiday(date).orElse(date.getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale())));
            cell.setClassName("tolok-sheet-off", !calendar.isWorkingDay(date));
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(Employee person, YearMonth month, Map<Day, List<RecordedObservation>> recorded) {
        var name = new NativeTableHeaderCell(person.name());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        days(month).forEach(date -> {
            var cell = new NativeTableCell();
            if (!calendar.isWorkingDay(date)) {
                cell.addClassName("tolok-sheet-off");
            }
            boolean possible = !date.isAfter(today) && (!indicator.workingDaysOnly() || calendar.isWorkingDay(date));
            if (possible) {
                var field = new DayCell(
                        person, date, indicator, recorded.getOrDefault(new Day(person.id(), date), List.of()));
                cells.add(field);
                cell.add(field);
            }
            row.add(cell);
        });
        return row;
    }

    boolean isChanged() {
        return cells.stream().anyMatch(DayCell::isChanged);
    }

    boolean takesAnythingBack() {
        return cells.stream().anyMatch(DayCell::takesBack);
    }

    List<FactChange> changes(String source) {
        sent = cells.stream().filter(DayCell::isChanged).toList();
        return sent.stream().map(cell -> cell.change(source)).toList();
    }

    /** Marks the cells that were refused. */
    void complain(Issues issues) {
        issues.forEach(issue -> sent.get(issue.place().line() - 1).complain(issue.message(getLocale())));
    }

    private static List<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    }
}
