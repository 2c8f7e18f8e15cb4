package id.tolok.audit;

import static id.tolok.shared.Permission.AUDIT_READ;
import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.audit.bundle.ChainSegment;
import id.tolok.audit.internal.AuditQueries;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when: to be read and to be verified, never to be changed. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int MOST_LINKS = 5_000;

    private final AuditQueries queries;
    private final CurrentActor currentActor;

    AuditTrail(AuditQueries queries, CurrentActor currentActor) {
        this.queries = queries;
        this.currentActor = currentActor;
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

    /**
     * The link of the newest entry with this action and subject; for auditors also those that follow it, as far as is
     * handy. Absent until the entry is sealed.
     */
    @Requires({AUDIT_READ, EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    public Optional<ChainSegment> excerpt(String action, String subject) {
        int links = currentActor.get().may(AUDIT_READ) ? MOST_LINKS : 1;
        return queries.place(action, subject).map(place -> queries.segment(place, links));
    }

    /** Walks the whole chain from its start, on one unmoving picture of it. */
    @Requires(AUDIT_READ)
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport verify() {
        return queries.walk();
    }
}
