package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.ORGANISATION_READ;
import static id.tolok.shared.Permission.ORGANISATION_READ_OWN;

import id.tolok.organisation.Posting.PostingData;
import id.tolok.organisation.internal.TransferWork;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Requires;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people to other units and posts from a day on. What was before stays known, so that facts of a unit reach whom
 * they belong to; a transfer in the future takes effect on its day.
 */
@Service
@Transactional
public class Transfers {

    private final Organisation organisation;
    private final TransferWork work;

    Transfers(Organisation organisation, TransferWork work) {
        this.organisation = organisation;
        this.work = work;
    }

    /** Where somebody was and will be, in the order of the days; one entry for somebody who was never moved. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    @Transactional(readOnly = true)
    public List<Posting> of(EmployeeId employee) {
        return organisation.employee(employee).map(work::postings).orElse(List.of());
    }

    /**
     * From this day on somebody works there.
     *
     * @throws OrganisationRefusal {@code POSTING_UNCHANGED} where that is so already
     */
    @Requires(ORGANISATION_EDIT)
    public void transfer(EmployeeId employee, PostingData to, LocalDate from) {
        work.transfer(employee, to, from);
    }
}
