package id.tolok.planning;

import java.util.List;

/**
 * All that is planned for one employee in one period, as the person who looks may act on it.
 *
 * @param goals those that count, by code
 * @param proposals open ones first, then the latest
 * @param side of the person who looks
 * @param weighed whether the rules ask how much each goal counts, so that the weights have to sum up to 100
 */
public record GoalPlan(List<PlannedGoal> goals, List<GoalProposal> proposals, Side side, boolean weighed) {

    public GoalPlan {
        goals = List.copyOf(goals);
        proposals = List.copyOf(proposals);
    }

    /** Which of the two who agree somebody is. */
    public enum Side {
        EMPLOYEE,
        ASSESSOR,
        NEITHER
    }

    public List<GoalProposal> open() {
        return proposals.stream()
                .filter(proposal -> proposal.state() == GoalProposal.State.OPEN)
                .toList();
    }

    /** Whether it is for the person who looks to answer. */
    public boolean mayAnswer(GoalProposal proposal) {
        return proposal.state() == GoalProposal.State.OPEN
                && side == (proposal.byAssessor() ? Side.EMPLOYEE : Side.ASSESSOR);
    }

    public boolean mayWithdraw(GoalProposal proposal) {
        return proposal.state() == GoalProposal.State.OPEN
                && side == (proposal.byAssessor() ? Side.ASSESSOR : Side.EMPLOYEE);
    }
}
