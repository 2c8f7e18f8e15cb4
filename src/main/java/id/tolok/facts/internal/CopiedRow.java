package id.tolok.facts.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row in the text form that PostgreSQL's COPY writes, read field by field from the left. */
final class CopiedRow {

    /** Of a decimal that surely fits a long. */
    private static final int SHORT = 18;

    private static final int WORDS = 1 << 10;

    private record Word(byte[] bytes, String text) {}

    /** Texts that came before, each at the place of its hash: the same few come with each row. */
    private final @Nullable Word[] words = new Word[WORDS];

    private byte[] line = {};
    private int start;
    private int end;

    void begin(byte[] row) {
        line = row;
        end = -1;
    }

    /** A whole number that is never absent. */
    long number() {
        next();
        long number = 0;
        int at = line[start] == '-' ? start + 1 : start;
        for (; at < end; at++) {
            number = 10 * number + line[at] - '0';
        }
        return line[start] == '-' ? -number : number;
    }

    /** A date such as 2026-03-01 that is never absent. */
    LocalDate date() {
        next();
        return end - start == 10
                ? LocalDate.of(100 * two(start) + two(start + 2), two(start + 5), two(start + 8))
                : LocalDate.parse(string());
    }

    @Nullable
    BigDecimal decimal() {
        next();
        if (isNull()) {
            return null;
        }
        return end - start <= SHORT ? shortDecimal() : Decimals.plain(new BigDecimal(string()));
    }

    /** A text that is never absent. */
    String word() {
        return Objects.requireNonNull(text());
    }

    @Nullable
    String text() {
        next();
        if (isNull()) {
            return null;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + line[i];
        }
        int place = (hash ^ hash >>> 16) & WORDS - 1;
        var known = words[place];
        if (known == null || !Arrays.equals(known.bytes(), 0, known.bytes().length, line, start, end)) {
            known = new Word(Arrays.copyOfRange(line, start, end), unescaped());
            words[place] = known;
        }
        return known.text();
    }

    private void next() {
        start = end + 1;
        end = start;
        while (end < line.length && line[end] != '\t' && line[end] != '\n') {
            end++;
        }
    }

    private boolean isNull() {
        return end - start == 2 && line[start] == '\\' && line[start + 1] == 'N';
    }

    private int two(int at) {
        return 10 * (line[at] - '0') + line[at + 1] - '0';
    }

    private BigDecimal shortDecimal() {
        long digits = 0;
        int decimals = -1;
        for (int i = line[start] == '-' ? start + 1 : start; i < end; i++) {
            if (line[i] == '.') {
                decimals = 0;
            } else {
                digits = 10 * digits + line[i] - '0';
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        return BigDecimal.valueOf(line[start] == '-' ? -digits : digits, Math.max(decimals, 0));
    }

    private String string() {
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private String unescaped() {
        var plain = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            plain.write(line[i] == '\\' ? escaped(line[++i]) : line[i]);
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    private static byte escaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            default -> letter;
        };
    }
}
