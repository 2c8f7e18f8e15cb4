package id.tolok.evaluation.internal;

import id.tolok.evaluation.ProposalFilter;
import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which proposals somebody looks at, as SQL over {@code p}.
 *
 * @param ownOnly those that are or were the viewer's to act on
 */
public record ProposalView(ProposalFilter filter, boolean ownOnly, Optional<EmployeeId> viewer, LocalDate today) {

    String where() {
        return switch (filter) {
                    case OPEN -> "where p.state = 'OPEN'";
                    case OVERDUE -> "where p.state = 'OPEN' and p.due < :today";
                    case ATTENDED -> "where p.state = 'ATTENDED'";
                    case ALL -> "where 1 = 1";
                }
                + (ownOnly
                        ? " and exists (select 1 from evaluation_proposal_step t where t.proposal_id = p.id"
                                + " and t.owner_id = :viewer)"
                        : "");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        parameters.put("viewer", viewer.map(EmployeeId::value).orElse(-1L));
        return parameters;
    }
}
