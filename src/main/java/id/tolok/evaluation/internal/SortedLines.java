package id.tolok.evaluation.internal;

import id.tolok.shared.CanonicalWriter;
import java.util.Arrays;

/** Pieces of JSON that are written in any order and then come in the order of their bytes, with commas between. */
final class SortedLines {

    private static final int USUAL = 120;

    private final CanonicalWriter written;
    private final int[] starts;
    private int count;

    SortedLines(int most) {
        this.written = new CanonicalWriter(most * USUAL);
        this.starts = new int[most + 1];
    }

    /** Where the next one is written. */
    CanonicalWriter begin() {
        starts[count++] = written.length();
        return written;
    }

    void writeTo(CanonicalWriter out) {
        starts[count] = written.length();
        var order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, (one, other) -> written.compare(starts[one], starts[one + 1], starts[other], starts[other + 1]));
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.raw(',');
            }
            out.raw(written, starts[order[i]], starts[order[i] + 1]);
        }
    }
}
