package id.tolok.audit;

import static id.tolok.shared.Permission.AUDIT_READ;

import id.tolok.audit.internal.AuditQueries;
import id.tolok.shared.Requires;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when: to be read and to be verified, never to be changed. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditQueries queries;

    AuditTrail(AuditQueries queries) {
        this.queries = queries;
    }

    /** A page of entries, the newest first. */
    @Requires(AUDIT_READ)
    public List<AuditEntry> search(AuditFilter filter, int offset, int limit) {
        return queries.page(filter, offset, limit);
    }

    @Requires(AUDIT_READ)
    public long count(AuditFilter filter) {
        return queries.count(filter);
    }

    /** Every action that was ever recorded, by name. */
    @Requires(AUDIT_READ)
    public List<String> actions() {
        return queries.actions();
    }

    /** Walks the whole chain from its start, on one unmoving picture of it. */
    @Requires(AUDIT_READ)
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport verify() {
        return queries.walk();
    }
}
