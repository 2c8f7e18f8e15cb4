package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.Observations;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Map;
import java.util.Optional;

/** What was recorded about a person in a period, each with its source: one's own facts first. */
@Route(value = "facts", layout = MainLayout.class)
@InNavigation(Area.FACTS)
@Requires({Permission.FACTS_READ, Permission.FACTS_READ_OWN})
public class FactsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient Observations observations;
    private final transient Dictionaries dictionaries;
    private final transient PublishedRules rules;
    private final transient CurrentActor actor;
    private final ComboBox<Employee> employee = new ComboBox<>(getTranslation("facts.person.employee"));
    private final ComboBox<Period> period = new ComboBox<>(getTranslation("facts.imports.period"));
    private final Div list = new Div();

    FactsView(
            Organisation organisation,
            Observations observations,
            Periods periods,
            Dictionaries dictionaries,
            PublishedRules rules,
            CurrentActor actor) {
        this.organisation = organisation;
        this.observations = observations;
        this.dictionaries = dictionaries;
        this.rules = rules;
        this.actor = actor;
        employee.setItems(
                query ->
                        organisation
                                .employees(matching(query.getFilter()), query.getOffset(), query.getLimit())
                                .stream(),
                query -> Math.toIntExact(organisation.count(matching(query.getFilter()))));
        employee.setItemLabelGenerator(Employee::name);
        employee.setWidth("24rem");
        period.setItems(periods.all());
        period.setItemLabelGenerator(Period::code);
        periods.current().ifPresent(period::setValue);
        list.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.person.subtitle")),
                        new FilterBar(employee, period),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.text(event.getLocation(), "employee")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new EmployeeId(Long.parseLong(text)))
                .or(() -> actor.get().employee())
                .flatMap(organisation::employee)
                .ifPresent(employee::setValue);
        employee.addValueChangeListener(change -> choose());
        period.addValueChangeListener(change -> show());
        show();
    }

    private void choose() {
        var id = employee.getOptionalValue().map(one -> String.valueOf(one.id().value()));
        Address.remember("facts", Map.of("employee", id.orElse("")));
        show();
    }

    private void show() {
        list.removeAll();
        var who = employee.getOptionalValue();
        var during = period.getOptionalValue();
        if (who.isEmpty() || during.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.USER,
                    getTranslation("facts.person.choose"),
                    getTranslation("facts.person.choose-help")));
            return;
        }
        list.add(new ObservationGrid(
                observations.of(who.get().id(), during.get().id()), new Indicators(rules, dictionaries, during.get())));
    }

    private static EmployeeFilter matching(Optional<String> text) {
        return EmployeeFilter.ALL.withText(text.orElse(""));
    }

    @Override
    public String titleKey() {
        return "shell.area.facts";
    }
}
