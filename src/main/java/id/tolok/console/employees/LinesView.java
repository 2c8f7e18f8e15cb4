package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Address;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.DayField;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.ReportingProblem;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whom nobody assesses on a day, or whom one assessor does: both are handed over to another assessor together. An
 * assessor who leaves is let go here.
 */
@Route(value = "employees/lines", layout = MainLayout.class)
@InNavigation(value = Area.EMPLOYEES, order = 2, titleKey = "employees.lines.title")
@Requires(Permission.ORGANISATION_READ)
public class LinesView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient ReportingLines lines;
    private final transient Map<UnitId, String> units;
    private final PersonChoice assessor;
    private final DayField day = new DayField(getTranslation("employees.lines.day"));
    private final Button assign = new Button(getTranslation("employees.lines.assign"), click -> assign());
    private final Button leave = new Button(getTranslation("employees.lines.leave"), click -> leave());
    private final Div problems = new Div();
    private final Grid<Employee> grid;

    LinesView(Organisation organisation, ReportingLines lines, CurrentActor actor, Clock clock) {
        this.organisation = organisation;
        this.lines = lines;
        units = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        boolean mayEdit = actor.get().may(Permission.ORGANISATION_EDIT);
        assessor = new PersonChoice(getTranslation("employees.lines.assessor"), organisation);
        assessor.setClearButtonVisible(true);
        assessor.setPlaceholder(getTranslation("employees.lines.nobody"));
        day.setValue(LocalDate.now(clock));
        day.setRequired(true);
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setVisible(mayEdit);
        leave.setVisible(mayEdit);
        grid = grid(mayEdit);
        problems.setWidthFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), leave, assign)
                                .subtitle(getTranslation("employees.lines.subtitle")),
                        new FilterBar(assessor, day),
                        problems,
                        grid);
        getContent().expand(grid);
    }

    private Grid<Employee> grid(boolean mayEdit) {
        var empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("employees.lines.empty"),
                getTranslation("employees.lines.empty-help"));
        var list = new DataGrid<Employee>(getTranslation(titleKey()), empty);
        list.shown(getTranslation("employees.list.name"), LinesView::link);
        list.text(getTranslation("employees.list.position"), Employee::position);
        list.text(getTranslation("employees.list.unit"), employee -> units.getOrDefault(employee.unit(), ""));
        if (mayEdit) {
            list.setSelectionMode(Grid.SelectionMode.MULTI);
            list.addSelectionListener(selection -> count());
        }
        return list;
    }

    private static RouterLink link(Employee employee) {
        return new RouterLink(
                employee.name(),
                EmployeeView.class,
                new RouteParameters("employee", String.valueOf(employee.id().value())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.text(event.getLocation(), "employee")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> organisation.employee(new EmployeeId(Long.parseLong(text))))
                .ifPresent(assessor::setValue);
        Address.date(event.getLocation(), "day").ifPresent(day::setValue);
        assessor.addValueChangeListener(change -> choose());
        day.addValueChangeListener(change -> choose());
        show();
    }

    private void choose() {
        Address.remember(
                "employees/lines",
                Map.of(
                        "employee",
                        assessor.inAddress(),
                        "day",
                        day.getOptionalValue().map(LocalDate::toString).orElse("")));
        show();
    }

    private void show() {
        if (day.isEmpty()) {
            return;
        }
        var found = lines.problems(day.getValue());
        problems.removeAll();
        problems.add(ProblemsPanel.circles(organisation, found));
        var people =
                assessor.chosen().map(one -> lines.teamOf(one, day.getValue())).orElseGet(() -> withoutAssessor(found));
        grid.deselectAll();
        grid.setItems(organisation.employees(people));
        count();
    }

    private static List<EmployeeId> withoutAssessor(List<ReportingProblem> found) {
        return found.stream()
                .filter(ReportingProblem.NoAssessor.class::isInstance)
                .map(problem -> ((ReportingProblem.NoAssessor) problem).employee())
                .toList();
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        assign.setEnabled(chosen > 0);
        assign.setText(getTranslation("employees.lines.assign", chosen));
        leave.setEnabled(!assessor.isEmpty());
    }

    private void assign() {
        var people = grid.getSelectedItems().stream().map(Employee::id).toList();
        new AssignDialog(organisation, lines, people, day.getValue(), () -> {
                    Notices.done(getTranslation("employees.assign.done"));
                    show();
                })
                .open();
    }

    private void leave() {
        assessor.getOptionalValue()
                .ifPresent(who -> new LeaveDialog(lines, who, day.getValue(), lastDay -> {
                            assessor.clear();
                            day.setValue(lastDay.plusDays(1));
                        })
                        .open());
    }

    @Override
    public String titleKey() {
        return "employees.lines.title";
    }
}
