package id.tolok.console.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalPlan.Side;
import id.tolok.planning.GoalProposal;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The goals of one person in a period: what waits for an answer, what counts, and how far each is. */
@Route(value = "goals", layout = MainLayout.class)
@InNavigation(Area.GOALS)
@Requires({Permission.GOALS_AGREE, Permission.FACTS_READ})
@StyleSheet("context://tolok/planning.css")
public class GoalsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient GoalPresenter presenter;
    private final transient CurrentActor actor;
    private final PersonChoice employee;
    private final PeriodChoice period;
    private final Button propose = new Button(getTranslation("goals.page.propose"), VaadinIcon.PLUS.create());
    private final Div body = new Div();

    GoalsView(GoalPresenter presenter, Organisation organisation, Periods periods, CurrentActor actor) {
        this.presenter = presenter;
        this.actor = actor;
        employee = new PersonChoice(getTranslation("goals.page.employee"), organisation);
        period = new PeriodChoice(getTranslation("goals.page.period"), periods);
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addClickListener(click -> propose());
        body.addClassName("tolok-goals");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), propose)
                                .subtitle(getTranslation("goals.page.subtitle")),
                        new FilterBar(employee, period),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        employee.read(event.getLocation(), actor.get());
        period.read(event.getLocation());
        employee.addValueChangeListener(change -> choose());
        period.addValueChangeListener(change -> choose());
        show();
    }

    private void choose() {
        Address.remember("goals", Map.of("employee", employee.inAddress(), "period", period.inAddress()));
        show();
    }

    private void show() {
        body.removeAll();
        propose.setVisible(false);
        var who = employee.getOptionalValue();
        var during = period.getOptionalValue();
        if (who.isEmpty() || during.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.USER, getTranslation("goals.page.choose"), getTranslation("goals.page.choose-help")));
            return;
        }
        show(presenter.plan(who.get().id(), during.get().id()), who.get(), during.get());
    }

    private void show(GoalPlan plan, Employee who, Period during) {
        boolean changeable = during.state().termsMayChange() && plan.side() != Side.NEITHER;
        propose.setVisible(changeable);
        section("goals.page.waiting", plan.open(), proposal -> proposal(proposal, plan));
        if (plan.goals().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.FLAG_O,
                    getTranslation("goals.page.empty"),
                    getTranslation(changeable ? "goals.page.empty-help" : "goals.page.empty-closed")));
        } else {
            body.add(new GoalOverview(plan, presenter.elapsed(during)));
            var team = plan.side() == Side.EMPLOYEE ? presenter.team() : List.<Employee>of();
            section(
                    "goals.page.agreed",
                    plan.goals(),
                    goal -> new GoalCard(presenter, goal, plan, during, team, this::show));
        }
        section(
                "goals.page.answered",
                plan.proposals().stream()
                        .filter(proposal -> proposal.state() != GoalProposal.State.OPEN)
                        .toList(),
                proposal -> proposal(proposal, plan));
    }

    private ProposalCard proposal(GoalProposal proposal, GoalPlan plan) {
        return new ProposalCard(presenter, proposal, plan, this::show);
    }

    private <T> void section(String titleKey, List<T> items, Function<T, Component> card) {
        if (!items.isEmpty()) {
            var cards = new Div();
            cards.addClassName("tolok-cards");
            items.forEach(item -> cards.add(card.apply(item)));
            body.add(new H2(getTranslation(titleKey)), cards);
        }
    }

    private void propose() {
        employee.getOptionalValue()
                .ifPresent(who -> period.getOptionalValue()
                        .ifPresent(during -> new GoalDialog(presenter, who.id(), during.id(), this::show).open()));
    }

    @Override
    public String titleKey() {
        return "shell.area.goals";
    }
}
