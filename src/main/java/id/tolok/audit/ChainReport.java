package id.tolok.audit;

import id.tolok.shared.Hash;
import java.util.Optional;

/**
 * What a walk along the whole chain found.
 *
 * @param links how many links were walked
 * @param pending committed entries that the sealer has still to link
 * @param head the last link's hash; whoever noted it down elsewhere can tell later whether anything before it changed
 * @param defect the first place that does not fit
 */
public record ChainReport(long links, long pending, Optional<Hash> head, Optional<Defect> defect) {

    public boolean isIntact() {
        return defect.isEmpty();
    }

    /** @param place in the chain, or the entry's id where an entry is in no link */
    public record Defect(Kind kind, long place) {}

    /** What does not fit. */
    public enum Kind {
        /** A place of the chain has no link. */
        LINK_MISSING,
        /** The link's entry is gone. */
        ENTRY_MISSING,
        /** Entry, link or the link before was altered. */
        ALTERED,
        /** An entry is neither linked nor waiting for it. */
        NOT_LINKED
    }
}
