package id.tolok.facts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoredRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void eachStoredRowStandsForOneRow() {
        var stored = new StoredRows(new long[] {7, 3, 7, Long.MIN_VALUE, Long.MAX_VALUE});

        assertThat(IntStream.range(0, 3).mapToObj(i -> stored.meet(7))).containsExactly(true, true, false);
        assertThat(stored.meet(3)).isTrue();
        assertThat(stored.meet(3)).isFalse();
        assertThat(stored.meet(4)).isFalse();
        assertThat(stored.meet(Long.MAX_VALUE)).isTrue();
        assertThat(stored.meet(Long.MAX_VALUE)).isFalse();
        assertThat(StoredRows.NONE.meet(0)).isFalse();
    }

    @Test
    void keysTellRowsApart() {
        var keys = new HashSet<Long>();
        keys.add(key('e', 1, "late", "5", null, DAY, null));
        keys.add(key('u', 1, "late", "5", null, DAY, null));
        keys.add(key('e', 15, "late", "5", null, DAY, null));
        keys.add(key('e', 1, "late", "5.5", null, DAY, null));
        keys.add(key('e', 1, "late", null, "5", DAY, null));
        keys.add(key('e', 1, "late", "5", null, DAY.plusDays(1), null));
        keys.add(key('e', 1, "late", "5", null, DAY, ""));
        keys.add(key('e', 1, "late", "5", null, DAY, "-"));

        assertThat(keys).hasSize(8);
        assertThat(keys).contains(key('e', 1, "late", "5.00", null, DAY, null));
    }

    private static long key(
            char kind, long subject, String indicator, String value, String text, LocalDate day, String source) {
        return RowKey.of(kind, subject, indicator, value == null ? null : new BigDecimal(value), text, day, source);
    }
}
