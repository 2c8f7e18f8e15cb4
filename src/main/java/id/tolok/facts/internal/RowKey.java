package id.tolok.facts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that makes a row what it is, as 64 bits: among a million rows two different ones share them once in some ten million files. */
final class RowKey {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final char END = '\u001F';

    private long bits = START;

    private RowKey() {}

    static long of(
            char kind,
            long subject,
            String indicator,
            @Nullable BigDecimal value,
            @Nullable String text,
            LocalDate date,
            @Nullable String source) {
        var key = new RowKey();
        key.add(kind + Long.toString(subject));
        key.add(indicator);
        key.add(Optional.ofNullable(value)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse("-"));
        key.add(text == null ? "-" : "+" + text);
        key.add(Long.toString(date.toEpochDay()));
        key.add(source == null ? "-" : "+" + source);
        return key.mixed();
    }

    private void add(String part) {
        for (int i = 0; i < part.length(); i++) {
            bits = (bits ^ part.charAt(i)) * PRIME;
        }
        bits = (bits ^ END) * PRIME;
    }

    private long mixed() {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
