package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The employees whom somebody may see, filtered by name, unit and status. */
@Route(value = "employees", layout = MainLayout.class)
@InNavigation(Area.EMPLOYEES)
@Requires({Permission.ORGANISATION_READ, Permission.ORGANISATION_READ_OWN})
public class EmployeesView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Map<UnitId, String> units;
    private final EmployeeFilters filters;

    EmployeesView(Organisation organisation, ReportingLines lines, CurrentActor actor, Clock clock) {
        this.units = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var list = grid();
        this.filters = new EmployeeFilters(
                organisation.units(), () -> list.getDataProvider().refreshAll());
        list.lazy(
                (offset, limit) -> organisation.employees(filters.filter(), offset, limit),
                () -> organisation.count(filters.filter()));
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("employees.list.subtitle"));
        if (actor.get().may(Permission.ORGANISATION_EDIT)) {
            header.addAction(new Button(
                    getTranslation("employees.import.title"),
                    VaadinIcon.UPLOAD_ALT.create(),
                    click -> UI.getCurrent().navigate(EmployeeImportView.class)));
        }
        getContent().setSizeFull();
        getContent().add(header);
        if (actor.get().may(Permission.ORGANISATION_READ)) {
            getContent().add(new ProblemsPanel(organisation, lines.problems(LocalDate.now(clock))));
        }
        getContent().add(filters, list);
        getContent().expand(list);
    }

    private DataGrid<Employee> grid() {
        var grid = new DataGrid<Employee>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.USERS,
                        getTranslation("employees.list.empty"),
                        getTranslation("employees.list.empty-help")));
        grid.shown(getTranslation("employees.list.name"), this::link);
        grid.text(
                getTranslation("employees.list.nip"), employee -> employee.nip().digits());
        grid.text(getTranslation("employees.list.position"), Employee::position);
        grid.text(getTranslation("employees.list.unit"), employee -> units.getOrDefault(employee.unit(), ""));
        grid.text(
                getTranslation("employees.list.status"),
                employee -> employee.status().name());
        return grid;
    }

    private RouterLink link(Employee employee) {
        return new RouterLink(
                employee.name(),
                EmployeeView.class,
                new RouteParameters("employee", String.valueOf(employee.id().value())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
    }

    @Override
    public String titleKey() {
        return "shell.area.employees";
    }
}
