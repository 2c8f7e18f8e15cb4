package id.tolok.planning;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.time.Instant;
import java.util.Optional;

/**
 * A new goal, or a change or the end of one, that counts once the other side agrees.
 *
 * @param goal the one to change or end; absent for a new one
 * @param byAssessor whether the assessor proposes it, so that the employee has to agree, or the other way round
 */
public record GoalProposal(
        GoalProposalId id,
        Kind kind,
        Optional<GoalId> goal,
        PeriodId period,
        EmployeeId employee,
        GoalTerms terms,
        String reason,
        boolean byAssessor,
        String proposedBy,
        Instant proposedAt,
        State state,
        Optional<Answer> answer) {

    /** What is proposed. */
    public enum Kind {
        NEW,
        CHANGE,
        END
    }

    /** Open until the other side answers or the proposer withdraws it. */
    public enum State {
        OPEN,
        AGREED,
        DECLINED,
        WITHDRAWN
    }

    /** Who ended the waiting, and why where the answer is no. */
    public record Answer(String by, Instant at, String reason) {}
}
