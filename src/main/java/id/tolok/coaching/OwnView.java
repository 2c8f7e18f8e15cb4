package id.tolok.coaching;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How somebody sees a person's aspects, from 1 (far below what is expected) to 5 (far above).
 *
 * @param levels by aspect
 */
public record OwnView(Side side, SortedMap<String, Integer> levels, String note) {

    public static final int MOST = 5;
    private static final int LONGEST = 2000;

    /** Who judges: the person or the assessor. */
    public enum Side {
        SELF,
        ASSESSOR
    }

    public OwnView {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        if (levels.isEmpty() || levels.values().stream().anyMatch(level -> level < 1 || level > MOST)) {
            throw new CoachingRefusal("OWN_VIEW_LEVELS", MOST);
        }
        note = Words.optional(note, LONGEST);
    }
}
