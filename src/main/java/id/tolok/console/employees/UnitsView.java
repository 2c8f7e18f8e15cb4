package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;

/** The units as a tree, each with the number of people in it and below. */
@Route(value = "employees/units", layout = MainLayout.class)
@InNavigation(value = Area.EMPLOYEES, order = 1, titleKey = "employees.units.title")
@Requires({Permission.ORGANISATION_READ, Permission.ORGANISATION_READ_OWN})
public class UnitsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;

    UnitsView(Organisation organisation, CurrentActor actor) {
        this.organisation = organisation;
        var units = organisation.units();
        getContent().setSizeFull();
        var header = new PageHeader(getTranslation(titleKey()));
        if (actor.get().may(Permission.ORGANISATION_EDIT)) {
            header.addAction(new RouterLink(getTranslation("employees.units.import"), UnitImportView.class));
        }
        getContent().add(header);
        if (units.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SITEMAP,
                            getTranslation("employees.units.empty"),
                            getTranslation("employees.units.empty-help")));
        } else {
            getContent().addAndExpand(tree(units));
        }
    }

    @Override
    public String titleKey() {
        return "employees.units.title";
    }

    private TreeGrid<Unit> tree(List<Unit> units) {
        var tree = new TreeGrid<Unit>();
        tree.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        tree.setSizeFull();
        tree.setMinHeight("16rem");
        tree.addComponentHierarchyColumn(this::link)
                .setHeader(getTranslation("employees.list.unit"))
                .setFlexGrow(3);
        tree.addColumn(Unit::code).setHeader(getTranslation("employees.units.code"));
        tree.addColumn(unit -> Formats.count(organisation.count(EmployeeFilter.in(unit.id())), getLocale()))
                .setHeader(getTranslation("employees.units.people"));
        tree.setItems(
                units.stream().filter(unit -> unit.parent().isEmpty()).toList(),
                parent -> units.stream()
                        .filter(unit ->
                                unit.parent().filter(parent.id()::equals).isPresent())
                        .toList());
        tree.expandRecursively(
                units.stream().filter(unit -> unit.parent().isEmpty()).toList(), 2);
        return tree;
    }

    private RouterLink link(Unit unit) {
        var link = new RouterLink(unit.name(), EmployeesView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of("unit", unit.code())));
        return link;
    }
}
