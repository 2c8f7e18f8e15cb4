package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.WhyDialog;
import id.tolok.organisation.Employee;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalPlan.Side;
import id.tolok.planning.Period;
import id.tolok.planning.PlannedGoal;
import java.math.BigDecimal;
import java.util.List;

/** One agreed goal: what, how much, how far; and what the person who looks may do with it. */
class GoalCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient GoalPresenter presenter;
    private final transient PlannedGoal goal;
    private final Runnable changed;

    GoalCard(
            GoalPresenter presenter,
            PlannedGoal goal,
            GoalPlan plan,
            Period period,
            List<Employee> team,
            Runnable changed) {
        this.presenter = presenter;
        this.goal = goal;
        this.changed = changed;
        var terms = goal.terms();
        getContent().addClassName("tolok-card");
        getContent().add(new H3(GoalWords.title(terms)));
        if (!terms.measure().isEmpty()) {
            getContent().add(new Paragraph(terms.measure()));
        }
        getContent()
                .add(new GoalBar(terms.code(), goal.achievement().orElse(BigDecimal.ZERO), presenter.elapsed(period)));
        var actions = actions(plan, period);
        if (plan.side() == Side.EMPLOYEE && !team.isEmpty() && period.state().termsMayChange()) {
            actions.add(small("goals.card.hand-down", () -> new HandDownDialog(presenter, goal, team, changed).open()));
        }
        getContent().add(facts(plan.weighed()), actions);
    }

    private Facts facts(boolean weighed) {
        var terms = goal.terms();
        var facts = new Facts()
                .add(getTranslation("goals.terms.target"), GoalWords.amount(terms.target(), terms.unit(), getLocale()))
                .add(
                        getTranslation("goals.card.realised"),
                        goal.realised()
                                .map(done -> GoalWords.amount(done, terms.unit(), getLocale()))
                                .orElse(getTranslation("goals.overview.nothing")));
        terms.weight()
                .filter(weight -> weighed)
                .ifPresent(weight ->
                        facts.add(getTranslation("goals.terms.weight"), getTranslation("goals.weight.of", weight)));
        terms.perspective()
                .ifPresent(from ->
                        facts.add(getTranslation("goals.terms.perspective"), getTranslation(GoalWords.key(from))));
        presenter
                .goalAbove(goal)
                .ifPresent(above -> facts.add(getTranslation("goals.terms.supports"), GoalWords.title(above.terms())));
        return facts.add(
                getTranslation("goals.card.agreed"),
                goal.agreedAt()
                        .map(when -> Formats.time(when, getLocale()))
                        .orElse(getTranslation("goals.card.from-file")));
    }

    private Div actions(GoalPlan plan, Period period) {
        var actions = new Div();
        actions.addClassName("tolok-page-actions");
        boolean mine = plan.side() != Side.NEITHER;
        if (mine && period.state().goalsMayChange()) {
            var record = new Button(
                    getTranslation("goals.card.record"),
                    click -> new RealisationDialog(presenter, goal, true, changed).open());
            record.addThemeVariants(ButtonVariant.SMALL);
            actions.add(record);
        }
        actions.add(small("goals.card.history", () -> new RealisationDialog(presenter, goal, false, changed).open()));
        boolean free = plan.open().stream()
                .noneMatch(proposal -> proposal.goal().filter(goal.id()::equals).isPresent());
        if (mine && free && period.state().termsMayChange()) {
            actions.add(
                    small("goals.card.change", () -> new GoalDialog(presenter, goal, changed).open()),
                    small("goals.card.end", this::end));
        }
        return actions;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void end() {
        new WhyDialog(
                        getTranslation("goals.end.title", goal.terms().code()),
                        getTranslation("goals.end.text"),
                        getTranslation("goals.dialog.send"),
                        reason -> {
                            presenter.agreements().proposeEnd(goal.id(), reason);
                            changed.run();
                        })
                .open();
    }
}
