package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Map;

/** What was recorded about a person in a period, each with its source: one's own facts first. */
@Route(value = "facts", layout = MainLayout.class)
@InNavigation(Area.FACTS)
@Requires({Permission.FACTS_READ, Permission.FACTS_READ_OWN})
@StyleSheet("context://tolok/planning.css")
public class FactsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient FactPresenter presenter;
    private final transient CurrentActor actor;
    private final PersonChoice employee;
    private final PeriodChoice period;
    private final Checkbox ended = new Checkbox(getTranslation("facts.person.ended"));
    private final Button add;
    private final Div list = new Div();

    FactsView(FactPresenter presenter, Organisation organisation, Periods periods, CurrentActor actor) {
        this.presenter = presenter;
        this.actor = actor;
        employee = new PersonChoice(getTranslation("facts.person.employee"), organisation);
        period = new PeriodChoice(getTranslation("facts.imports.period"), periods);
        add = new Button(getTranslation("facts.own.title"), VaadinIcon.PLUS.create(), click -> ask());
        list.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), add)
                                .subtitle(getTranslation("facts.person.subtitle")),
                        new FilterBar(employee, period, ended),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        employee.read(event.getLocation(), actor.get());
        period.read(event.getLocation());
        ended.setValue(Address.text(event.getLocation(), "ended").isPresent());
        employee.addValueChangeListener(change -> choose());
        period.addValueChangeListener(change -> choose());
        ended.addValueChangeListener(change -> choose());
        show();
    }

    private void choose() {
        Address.remember(
                "facts",
                Map.of(
                        "employee",
                        employee.inAddress(),
                        "period",
                        period.inAddress(),
                        "ended",
                        ended.getValue() ? "1" : ""));
        show();
    }

    private void show() {
        list.removeAll();
        var who = employee.chosen();
        var during = period.getOptionalValue();
        add.setVisible(who.filter(presenter::isMe).isPresent()
                && presenter.mayContribute()
                && during.filter(one -> one.state().factsMayChange()).isPresent());
        if (who.isEmpty() || during.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.USER,
                    getTranslation("facts.person.choose"),
                    getTranslation("facts.person.choose-help")));
            return;
        }
        show(who.get());
    }

    private void show(EmployeeId who) {
        var during = period.getValue();
        var found = presenter.facts(who, during.id(), ended.getValue());
        list.add(new ObservationGrid(
                found,
                presenter.proofs(who, found),
                presenter.indicators(during),
                presenter.mayOpenImports(),
                one -> new FactDialog(presenter, one, during, this::show).open()));
    }

    private void ask() {
        new OwnFactDialog(presenter, period.getValue(), this::show).open();
    }

    @Override
    public String titleKey() {
        return "shell.area.facts";
    }
}
