package id.tolok.planning.internal;

import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalId;
import id.tolok.planning.GoalPlan.Side;
import id.tolok.planning.GoalProposal;
import id.tolok.planning.GoalProposal.Answer;
import id.tolok.planning.GoalProposal.Kind;
import id.tolok.planning.GoalProposal.State;
import id.tolok.planning.GoalProposalId;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodState;
import id.tolok.planning.PlannedGoal;
import id.tolok.planning.PlanningRefusal;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.Notice;
import id.tolok.shared.PeriodId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposals and their answers, each by the side whose turn it is, as long as the period lets terms change. */
@Component
public class ProposalWork {

    private static final int LONGEST_REASON = 1000;

    private final GoalRepository goals;
    private final GoalProposalRepository proposals;
    private final PeriodRepository periods;
    private final GoalSides sides;
    private final Dictionaries dictionaries;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProposalWork(
            GoalRepository goals,
            GoalProposalRepository proposals,
            PeriodRepository periods,
            GoalSides sides,
            Dictionaries dictionaries,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.proposals = proposals;
        this.periods = periods;
        this.sides = sides;
        this.dictionaries = dictionaries;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public GoalProposalId proposeNew(PeriodId period, EmployeeId employee, GoalTerms terms) {
        var taken = goals.findByPeriodIdAndEmployeeIdAndCode(period.value(), employee.value(), terms.code())
                .filter(goal -> !goal.isEnded())
                .isPresent();
        if (taken || isOpen(period, employee, open -> open.terms().code().equals(terms.code()))) {
            throw new PlanningRefusal("GOAL_EXISTS", terms.code());
        }
        return store(Kind.NEW, Optional.empty(), period, employee, terms, "");
    }

    public GoalProposalId proposeChange(GoalId id, GoalTerms terms, String reason) {
        var goal = inForce(id);
        if (!goal.terms().code().equals(terms.code())) {
            throw new PlanningRefusal("GOAL_CODE_STAYS", goal.terms().code());
        }
        return store(Kind.CHANGE, Optional.of(id), goal.period(), goal.employee(), terms, required(reason));
    }

    public GoalProposalId proposeEnd(GoalId id, String reason) {
        var goal = inForce(id);
        return store(Kind.END, Optional.of(id), goal.period(), goal.employee(), goal.terms(), required(reason));
    }

    public void agree(GoalProposalId id) {
        var stored = stored(id);
        var proposal = stored.toProposal();
        requireSide(proposal, !proposal.byAssessor());
        openPeriod(proposal.period());
        var goal = proposal.goal()
                .map(changed -> entity(changed))
                .or(() -> goals.findByPeriodIdAndEmployeeIdAndCode(
                        proposal.period().value(),
                        proposal.employee().value(),
                        proposal.terms().code()))
                .orElseGet(() -> new GoalEntity(
                        proposal.period(), proposal.employee(), proposal.terms().code()));
        if (proposal.kind() == Kind.END) {
            goal.end(clock.instant());
        } else {
            goal.agree(proposal.terms(), clock.instant());
        }
        goals.save(goal);
        answer(stored, State.AGREED, "", "planning.goal-agreed");
    }

    public void decline(GoalProposalId id, String reason) {
        var stored = stored(id);
        requireSide(stored.toProposal(), !stored.toProposal().byAssessor());
        answer(stored, State.DECLINED, required(reason), "planning.goal-declined");
    }

    public void withdraw(GoalProposalId id) {
        var stored = stored(id);
        requireSide(stored.toProposal(), stored.toProposal().byAssessor());
        answer(stored, State.WITHDRAWN, "", "planning.goal-proposal-withdrawn");
    }

    private GoalProposalId store(
            Kind kind, Optional<GoalId> goal, PeriodId period, EmployeeId employee, GoalTerms terms, String reason) {
        var side = sides.require(employee);
        var during = openPeriod(period);
        if (kind != Kind.END) {
            terms.requireComplete();
            if (terms.weight().isEmpty() && dictionaries.weighsGoals(during.end())) {
                throw new PlanningRefusal("GOAL_WEIGHT_MISSING");
            }
            terms.supports().ifPresent(above -> requireAbove(above, employee, period));
        }
        if (goal.isPresent() && isOpen(period, employee, open -> open.goal().equals(goal))) {
            throw new PlanningRefusal("GOAL_PROPOSAL_OPEN", terms.code());
        }
        var proposal = proposals
                .save(new GoalProposalEntity(kind, goal, period, employee, terms)
                        .by(actor.get().name(), side == Side.ASSESSOR, clock.instant(), reason))
                .toProposal();
        publish("planning.goal-proposed", proposal);
        notify("goal-proposed", proposal, !proposal.byAssessor());
        return proposal.id();
    }

    private void requireAbove(GoalId above, EmployeeId employee, PeriodId period) {
        var goal = inForce(above);
        if (!goal.period().equals(period) || !sides.assessorOf(employee).equals(Optional.of(goal.employee()))) {
            throw new PlanningRefusal("GOAL_NOT_ABOVE", goal.terms().code());
        }
    }

    private void answer(GoalProposalEntity stored, State state, String reason, String action) {
        stored.answer(state, new Answer(actor.get().name(), clock.instant(), reason));
        proposals.save(stored);
        var proposal = stored.toProposal();
        publish(action, proposal);
        if (state != State.WITHDRAWN) {
            notify(state == State.AGREED ? "goal-agreed" : "goal-declined", proposal, proposal.byAssessor());
        }
    }

    /** Tells one of the two sides. */
    private void notify(String code, GoalProposal proposal, boolean assessor) {
        var to = assessor ? sides.assessorOf(proposal.employee()) : Optional.of(proposal.employee());
        to.ifPresent(one -> events.publishEvent(new Notice(
                one,
                code,
                List.of(proposal.terms().code()),
                "goals?employee=" + proposal.employee().value())));
    }

    private void requireSide(GoalProposal proposal, boolean assessor) {
        if (proposal.state() != State.OPEN) {
            throw new PlanningRefusal("GOAL_PROPOSAL_ANSWERED");
        }
        if (sides.of(proposal.employee()) != (assessor ? Side.ASSESSOR : Side.EMPLOYEE)) {
            throw new PlanningRefusal("GOAL_OTHER_SIDE");
        }
    }

    private Period openPeriod(PeriodId id) {
        var period = periods.findById(id.value())
                .map(PeriodEntity::toPeriod)
                .orElseThrow(() -> new PlanningRefusal("PERIOD_UNKNOWN"));
        PeriodState state = period.state();
        if (!state.termsMayChange()) {
            throw new PlanningRefusal("GOALS_FROZEN", state);
        }
        return period;
    }

    private boolean isOpen(PeriodId period, EmployeeId employee, Predicate<GoalProposal> like) {
        return proposals
                .findByPeriodIdAndEmployeeIdOrderByProposedAtDescIdDesc(period.value(), employee.value())
                .stream()
                .map(GoalProposalEntity::toProposal)
                .anyMatch(proposal -> proposal.state() == State.OPEN && like.test(proposal));
    }

    private PlannedGoal inForce(GoalId id) {
        var goal = entity(id);
        if (goal.isEnded()) {
            throw new PlanningRefusal("GOAL_UNKNOWN");
        }
        return goal.toPlanned();
    }

    private GoalEntity entity(GoalId id) {
        return goals.findById(id.value()).orElseThrow(() -> new PlanningRefusal("GOAL_UNKNOWN"));
    }

    private GoalProposalEntity stored(GoalProposalId id) {
        return proposals.findById(id.value()).orElseThrow(() -> new PlanningRefusal("GOAL_PROPOSAL_UNKNOWN"));
    }

    private static String required(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new PlanningRefusal("GOAL_REASON_MISSING", LONGEST_REASON);
        }
        return stripped;
    }

    private void publish(String action, GoalProposal proposal) {
        var terms = proposal.terms();
        var content = CanonicalJson.write(List.of(
                proposal.kind().name(),
                proposal.period().value(),
                proposal.employee().value(),
                terms.code(),
                terms.kind(),
                terms.result(),
                terms.measure(),
                terms.target(),
                terms.unit(),
                terms.perspective().map(Enum::name).orElse(""),
                terms.supports().map(GoalId::value).orElse(0L),
                terms.weight().map(CanonicalJson::number).orElse(""),
                proposal.reason(),
                proposal.state().name()));
        events.publishEvent(
                Auditable.of(action, "goal-proposal:" + proposal.id().value(), Hash.of(content)));
    }
}
