package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_CONTRIBUTE;
import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;
import static id.tolok.shared.Permission.FACTS_RECORD;

import id.tolok.evidence.NewEvidence;
import id.tolok.facts.internal.RequestWork;
import id.tolok.organisation.Organisation;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issues;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What employees ask about their own facts, and the answers. Who may record the fact may answer: personnel staff all
 * requests, an assessor those of the own team that touch no fact of others; nobody the own. Results that were given
 * stay as they are.
 */
@Service
@Transactional
public class FactRequests {

    private final RequestWork work;
    private final Organisation organisation;

    FactRequests(RequestWork work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    /**
     * Asks for a change of the own facts; a new fact needs evidence.
     *
     * @return what is wrong with the fact that is asked for; without errors the request waits
     */
    @Requires(FACTS_CONTRIBUTE)
    public Issues ask(PeriodId period, FactChange change, String reason, Collection<NewEvidence> proof) {
        return work.ask(period, change, reason, proof);
    }

    /** Takes an own request back that nobody answered yet. */
    @Requires(FACTS_CONTRIBUTE)
    public void withdraw(FactRequestId request) {
        work.withdraw(request);
    }

    /** All requests of an employee in a period, the latest first. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    @Transactional(readOnly = true)
    public List<FactRequest> of(EmployeeId employee, PeriodId period) {
        return organisation.employee(employee).isEmpty() ? List.of() : work.of(employee, period);
    }

    /** The open requests that the person who asks may answer, the most urgent first. */
    @Requires(FACTS_RECORD)
    @Transactional(readOnly = true)
    public List<FactRequest> waitingForMe() {
        return work.waitingForMe();
    }

    /** The answered and withdrawn ones of people whom the person who asks may see, the latest first. */
    @Requires(FACTS_RECORD)
    @Transactional(readOnly = true)
    public List<FactRequest> answered(int most) {
        return work.answered(most);
    }

    /**
     * Carries the request out: from now on the fact counts that was asked for.
     *
     * @return what keeps it from being carried out; with errors nothing is changed and the request still waits
     */
    @Requires(FACTS_RECORD)
    public Issues accept(FactRequestId request, String note) {
        return work.accept(request, note);
    }

    /** Says no, with a reason. */
    @Requires(FACTS_RECORD)
    public void decline(FactRequestId request, String reason) {
        work.decline(request, reason);
    }
}
