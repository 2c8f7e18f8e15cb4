package id.tolok.audit.internal;

import id.tolok.audit.AuditEntry;
import id.tolok.audit.ChainReport;
import id.tolok.audit.ChainReport.Defect;
import id.tolok.audit.ChainReport.Kind;
import id.tolok.shared.Hash;
import java.util.Optional;

/** Follows the chain link by link and keeps the first defect. */
final class ChainWalk {

    private long links;
    private Hash last = ChainHash.START;
    private Optional<Defect> defect = Optional.empty();

    /** @param entry absent where it is gone */
    void follow(long place, String hash, Optional<AuditEntry> entry) {
        if (defect.isEmpty()) {
            defect = defect(place, hash, entry);
            if (defect.isEmpty()) {
                last = new Hash(hash);
            }
        }
        links++;
    }

    ChainReport report(long pending, Optional<Long> notLinked) {
        return new ChainReport(
                links,
                pending,
                links == 0 ? Optional.empty() : Optional.of(last),
                defect.or(() -> notLinked.map(id -> new Defect(Kind.NOT_LINKED, id))));
    }

    private Optional<Defect> defect(long place, String hash, Optional<AuditEntry> entry) {
        if (place != links + 1) {
            return Optional.of(new Defect(Kind.LINK_MISSING, links + 1));
        }
        if (entry.isEmpty()) {
            return Optional.of(new Defect(Kind.ENTRY_MISSING, place));
        }
        return ChainHash.of(place, last, entry.get()).hex().equals(hash)
                ? Optional.empty()
                : Optional.of(new Defect(Kind.ALTERED, place));
    }
}
