package id.tolok.evaluation;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure that rules proposed for somebody, with who must act by when. The engine proposes, a person imposes; who does
 * not act is himself liable (PP 94/2021 art. 28), so it climbs.
 *
 * @param result the latest that proposes it
 * @param owner who must act; absent while nobody assesses the employee
 * @param climbed how many superiors let it lie before
 * @param due the last day to act
 * @param overdue still open after that day
 */
public record Proposal(
        ProposalId id,
        EmployeeId employee,
        String name,
        Run run,
        ResultId result,
        String code,
        Optional<BigDecimal> months,
        String rule,
        Optional<String> basis,
        ProposalState state,
        Optional<EmployeeId> owner,
        int climbed,
        LocalDate due,
        boolean overdue,
        Optional<Attendance> attendance) {}
