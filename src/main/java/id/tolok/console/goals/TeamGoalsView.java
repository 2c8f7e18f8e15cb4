package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.GoalProgress;
import id.tolok.planning.GoalSummary;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far everybody's goals are, for those who see more than themselves. */
@Route(value = "goals/team", layout = MainLayout.class)
@InNavigation(value = Area.GOALS, order = 1, titleKey = "goals.team.title")
@Requires({Permission.FACTS_RECORD, Permission.FACTS_READ})
@StyleSheet("context://tolok/planning.css")
public class TeamGoalsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    /** More people than that are looked for by name and unit. */
    private static final int MANY = 50;

    /** A person with how far the goals are. */
    private record Row(Employee employee, GoalSummary summary) {}

    private final transient Organisation organisation;
    private final transient GoalProgress progress;
    private final transient GoalPresenter presenter;
    private final PeriodChoice period;
    private final TextField name = new TextField(getTranslation("employees.filter.text"));
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("employees.list.unit"));
    private final DataGrid<Row> grid;

    TeamGoalsView(Organisation organisation, GoalProgress progress, GoalPresenter presenter, Periods periods) {
        this.organisation = organisation;
        this.progress = progress;
        this.presenter = presenter;
        period = new PeriodChoice(getTranslation("goals.page.period"), periods);
        grid = new DataGrid<>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.USERS, getTranslation("goals.team.empty"), getTranslation("goals.team.empty-help")));
        grid.shown(getTranslation("goals.page.employee"), this::link);
        grid.text(getTranslation("goals.team.position"), row -> row.employee().position());
        grid.number(getTranslation("goals.team.goals"), row -> row.summary().goals());
        grid.number(getTranslation("goals.team.waiting"), row -> row.summary().waiting());
        grid.shown(getTranslation("goals.team.progress"), this::bar).setWidth("14rem");
        grid.number(
                getTranslation("goals.team.achievement"),
                row -> row.summary()
                        .achievement()
                        .map(value -> Formats.number(value, getLocale()) + " %")
                        .orElse("–"));
        var weight = grid.number(
                getTranslation("goals.team.weight"), row -> row.summary().weight());
        weight.setVisible(weighs());
        grid.lazy(this::page, () -> organisation.count(filter()));
        prepareFilters();
        period.addValueChangeListener(change -> {
            weight.setVisible(weighs());
            grid.getDataProvider().refreshAll();
        });
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("goals.team.subtitle")),
                        new FilterBar(period, name, unit),
                        grid);
    }

    private void prepareFilters() {
        boolean many = organisation.count(EmployeeFilter.ALL) > MANY;
        name.setVisible(many);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        unit.setVisible(many);
        unit.setItems(organisation.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setWidth("min(20rem, 100%)");
        unit.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    }

    private EmployeeFilter filter() {
        return new EmployeeFilter(
                name.getValue(), unit.getOptionalValue().map(Unit::id), Optional.empty(), Optional.empty());
    }

    private boolean weighs() {
        return period.getOptionalValue()
                .filter(during -> presenter.weighs(during.id()))
                .isPresent();
    }

    private List<Row> page(int offset, int limit) {
        var during = period.getOptionalValue();
        if (during.isEmpty()) {
            return List.of();
        }
        var people = organisation.employees(filter(), offset, limit);
        var byId = people.stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        return progress
                .summaries(
                        people.stream().map(Employee::id).toList(), during.get().id())
                .stream()
                .map(summary ->
                        new Row(Objects.requireNonNull(byId.get(summary.employee()), "a person asked for"), summary))
                .toList();
    }

    private RouterLink link(Row row) {
        var link = new RouterLink(row.employee().name(), GoalsView.class);
        link.setQueryParameters(QueryParameters.simple(
                Map.of("employee", String.valueOf(row.employee().id().value()), "period", period.inAddress())));
        return link;
    }

    private Span bar(Row row) {
        var elapsed = period.getOptionalValue().map(presenter::elapsed).orElse(BigDecimal.ZERO);
        return new Span(
                new GoalBar(row.employee().name(), row.summary().achievement().orElse(BigDecimal.ZERO), elapsed));
    }

    @Override
    public String titleKey() {
        return "goals.team.title";
    }
}
