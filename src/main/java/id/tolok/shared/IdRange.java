package id.tolok.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** From one id to another, both included: to read what lies between is quicker than to look each of many ids up. */
public record IdRange(long first, long last) {

    private static final int CLOSE = 4;
    private static final int FEW = 50;

    /** Where there are many ids, which lie so close together that hardly anything else is between. */
    public static Optional<IdRange> of(Collection<Long> ids) {
        if (ids.size() <= FEW) {
            return Optional.empty();
        }
        long first = Collections.min(ids);
        long last = Collections.max(ids);
        return last - first < (long) CLOSE * ids.size() ? Optional.of(new IdRange(first, last)) : Optional.empty();
    }
}
