package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Notices;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalProposal;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.PlannedGoal;
import java.math.BigDecimal;
import java.util.Optional;

/** What somebody proposed about a goal, beside what counts now; with an answer, or with the buttons to give one. */
class ProposalCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient GoalPresenter presenter;
    private final transient GoalProposal proposal;
    private final Runnable changed;

    ProposalCard(GoalPresenter presenter, GoalProposal proposal, GoalPlan plan, Runnable changed) {
        this.presenter = presenter;
        this.proposal = proposal;
        this.changed = changed;
        getContent().addClassName("tolok-card");
        var state = new StateBadge(getTranslation(GoalWords.key(proposal.state())), tone());
        getContent()
                .add(
                        new H3(getTranslation(GoalWords.key(proposal.kind()), GoalWords.title(proposal.terms()))),
                        state,
                        facts(now(plan)));
        proposal.answer()
                .filter(answer -> !answer.reason().isEmpty())
                .ifPresent(answer -> getContent().add(new Paragraph(getTranslation("goals.answer", answer.reason()))));
        getContent().add(actions(plan));
    }

    private Optional<GoalTerms> now(GoalPlan plan) {
        return proposal.state() != GoalProposal.State.OPEN
                ? Optional.empty()
                : proposal.goal()
                        .flatMap(id -> plan.goals().stream()
                                .filter(goal -> goal.id().equals(id))
                                .findFirst())
                        .map(PlannedGoal::terms);
    }

    private Facts facts(Optional<GoalTerms> now) {
        var terms = proposal.terms();
        var facts = new Facts()
                .add(getTranslation("goals.terms.measure"), change(terms.measure(), now.map(GoalTerms::measure)))
                .add(getTranslation("goals.terms.target"), change(amount(terms), now.map(this::amount)));
        terms.weight()
                .map(this::weight)
                .ifPresent(weight -> facts.add(
                        getTranslation("goals.terms.weight"),
                        change(weight, now.flatMap(GoalTerms::weight).map(this::weight))));
        if (!proposal.reason().isEmpty()) {
            facts.add(getTranslation("component.why.label"), proposal.reason());
        }
        return facts.add(
                getTranslation(proposal.byAssessor() ? "goals.by.assessor" : "goals.by.employee"),
                ActorName.of(proposal.proposedBy(), this) + ", " + Formats.time(proposal.proposedAt(), getLocale()));
    }

    private String weight(BigDecimal weight) {
        return getTranslation("goals.weight.of", weight);
    }

    private String amount(GoalTerms terms) {
        return GoalWords.amount(terms.target(), terms.unit(), getLocale());
    }

    private static String change(String proposed, Optional<String> now) {
        return now.filter(before -> !before.equals(proposed) && !before.isEmpty())
                .map(before -> before + " → " + proposed)
                .orElse(proposed);
    }

    private Div actions(GoalPlan plan) {
        var actions = new Div();
        actions.addClassName("tolok-page-actions");
        if (plan.mayAnswer(proposal)) {
            var agree = new Button(getTranslation("goals.answer.agree"), click -> {
                presenter.agreements().agree(proposal.id());
                Notices.done(getTranslation("goals.answer.agreed"));
                changed.run();
            });
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(agree, new Button(getTranslation("goals.answer.decline"), click -> decline()));
        }
        if (plan.mayWithdraw(proposal)) {
            actions.add(new Button(getTranslation("goals.answer.withdraw"), click -> {
                presenter.agreements().withdraw(proposal.id());
                changed.run();
            }));
        }
        return actions;
    }

    private void decline() {
        new WhyDialog(
                        getTranslation("goals.answer.decline"),
                        getTranslation("goals.answer.decline-text"),
                        getTranslation("goals.answer.decline"),
                        reason -> {
                            presenter.agreements().decline(proposal.id(), reason);
                            changed.run();
                        })
                .open();
    }

    private Tone tone() {
        return switch (proposal.state()) {
            case OPEN -> Tone.WARNING;
            case AGREED -> Tone.GOOD;
            case DECLINED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
