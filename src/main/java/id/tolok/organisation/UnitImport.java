package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;

import id.tolok.organisation.internal.UnitPlan;
import id.tolok.organisation.internal.UnitStore;
import id.tolok.shared.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of units ({@code code,name,parent}, where parent is a code or blank). Units are never removed. */
@Service
@Transactional(readOnly = true)
public class UnitImport {

    private final UnitStore store;

    UnitImport(UnitStore store) {
        this.store = store;
    }

    /** What the file would bring; nothing is written. */
    @Requires(ORGANISATION_EDIT)
    public UnitImportReport preview(String file, byte[] content) {
        return store.plan(file, content).report();
    }

    @Requires(ORGANISATION_EDIT)
    @Transactional
    public UnitImportReport apply(String file, byte[] content) {
        UnitPlan plan = store.plan(file, content);
        store.carryOut(plan);
        return plan.report();
    }
}
