package id.tolok.console.employees;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Posting;
import id.tolok.organisation.ReportingLine;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Transfers;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One employee: post, unit, and who assesses from when to when. */
@Route(value = "employees/:employee([0-9]{1,18})", layout = MainLayout.class)
@Requires({Permission.ORGANISATION_READ, Permission.ORGANISATION_READ_OWN})
public class EmployeeView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient ReportingLines lines;
    private final transient Transfers transfers;

    private final boolean mayEdit;
    private final LocalDate today;

    EmployeeView(
            Organisation organisation, ReportingLines lines, Transfers transfers, CurrentActor actor, Clock clock) {
        mayEdit = actor.get().may(Permission.ORGANISATION_EDIT);
        today = LocalDate.now(clock);
        this.organisation = organisation;
        this.lines = lines;
        this.transfers = transfers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EmployeeId(event.getRouteParameters().getLong("employee").orElseThrow());
        show(organisation.employee(id).orElseThrow(NotFoundException::new));
    }

    private void show(Employee employee) {
        var header = new PageHeader(employee.name()).subtitle(employee.position());
        if (mayEdit) {
            header.addAction(
                    new Button(getTranslation("employees.transfer.title"), click -> transfer(employee)),
                    new Button(getTranslation("employees.assign.title"), click -> assign(employee)));
        }
        getContent().removeAll();
        getContent()
                .add(header, facts(employee), new H2(getTranslation("employees.line.title")), assessors(employee.id()));
        var postings = transfers.of(employee.id());
        if (postings.size() > 1) {
            getContent().add(new H2(getTranslation("employees.posting.title")), postings(postings));
        }
    }

    private Component postings(List<Posting> all) {
        var grid = new Grid<Posting>();
        grid.setAllRowsVisible(true);
        grid.addColumn(posting -> posting.from()
                        .map(day -> Formats.date(day, getLocale()))
                        .orElse(getTranslation("employees.posting.before")))
                .setHeader(getTranslation("employees.line.from"));
        grid.addColumn(posting ->
                        organisation.unit(posting.data().unit()).map(Unit::name).orElse("–"))
                .setHeader(getTranslation("employees.list.unit"));
        grid.addColumn(posting -> posting.data().position()).setHeader(getTranslation("employees.list.position"));
        grid.setItems(all.reversed());
        return grid;
    }

    private void transfer(Employee employee) {
        new TransferDialog(organisation, transfers, lines, employee, today, () -> {
                    show(organisation.employee(employee.id()).orElse(employee));
                    Notices.done(getTranslation("employees.transfer.done"));
                })
                .open();
    }

    private void assign(Employee employee) {
        new AssignDialog(organisation, lines, List.of(employee.id()), today, () -> {
                    show(employee);
                    Notices.done(getTranslation("employees.assign.done"));
                })
                .open();
    }

    private Facts facts(Employee employee) {
        return new Facts()
                .add(getTranslation("employees.list.nip"), employee.nip().digits())
                .add(
                        getTranslation("employees.list.unit"),
                        organisation.unit(employee.unit()).map(Unit::name).orElse("–"))
                .add(getTranslation("employees.list.status"), employee.status().name())
                .add(
                        getTranslation("employees.list.kind"),
                        getTranslation("employees.kind." + EmployeeTexts.key(employee.positionKind())))
                .add(getTranslation("employees.list.level"), employee.level().orElse("–"));
    }

    private Component assessors(EmployeeId id) {
        var all = lines.linesOf(id);
        if (all.isEmpty()) {
            return new Paragraph(getTranslation("employees.line.none"));
        }
        var grid = new Grid<ReportingLine>();
        grid.setAllRowsVisible(true);
        grid.addColumn(line -> name(line.assessor())).setHeader(getTranslation("employees.line.assessor"));
        grid.addColumn(line -> Formats.date(line.from(), getLocale())).setHeader(getTranslation("employees.line.from"));
        grid.addColumn(line -> line.until()
                        .map(day -> Formats.date(day, getLocale()))
                        .orElse(getTranslation("employees.line.open")))
                .setHeader(getTranslation("employees.line.until"));
        grid.addColumn(line -> getTranslation(line.acting() ? "employees.line.acting" : "employees.line.regular"))
                .setHeader(getTranslation("employees.line.kind"));
        grid.setItems(all);
        return grid;
    }

    private String name(EmployeeId id) {
        return organisation.employee(id).map(Employee::name).orElse(getTranslation("employees.line.hidden"));
    }

    @Override
    public String titleKey() {
        return "shell.area.employees";
    }
}
