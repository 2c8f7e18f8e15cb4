package id.tolok.facts.internal;

import java.util.Arrays;
import java.util.BitSet;

/** Keys of rows that are stored already. Each stands for one equal row of a file, not for any number of them. */
final class StoredRows {

    static final StoredRows NONE = new StoredRows(new long[0]);

    private final long[] keys;
    private final BitSet met = new BitSet();

    StoredRows(long[] keys) {
        this.keys = keys;
        Arrays.sort(keys);
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    /** @return whether an equal row is stored that no earlier row of the file stood for */
    boolean meet(long key) {
        int free = met.nextClearBit(first(key));
        if (free >= keys.length || keys[free] != key) {
            return false;
        }
        met.set(free);
        return true;
    }

    private int first(long key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
