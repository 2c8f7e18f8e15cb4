package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;

import id.tolok.organisation.internal.EmployeeStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of employees ({@code nip,name,status,position_kind,position,level,unit,supervisor_nip}). Good rows are
 * kept whatever the others are; who is not in the file stays as is. A blank supervisor means that nobody assesses.
 */
@Service
@Transactional(readOnly = true)
public class EmployeeImport {

    private final EmployeeStore store;
    private final ApplicationEventPublisher events;

    EmployeeImport(EmployeeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /**
     * What the file would bring; nothing is written.
     *
     * @param from the day from which new assessors count
     */
    @Requires(ORGANISATION_EDIT)
    public EmployeeImportReport preview(String file, byte[] content, LocalDate from) {
        return store.plan(file, content, from).report();
    }

    /** Stores the good rows, all or, if anything breaks, none. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public EmployeeImportReport apply(String file, byte[] content, LocalDate from) {
        var plan = store.plan(file, content, from);
        store.carryOut(plan, from);
        events.publishEvent(Auditable.of("organisation.employees-imported", "file", Hash.of(content)));
        events.publishEvent(new EmployeesChanged());
        return plan.report();
    }
}
