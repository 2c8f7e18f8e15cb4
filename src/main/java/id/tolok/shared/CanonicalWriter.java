package id.tolok.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (see {@link CanonicalJson}) as UTF-8, written piece by piece: for those who write many things without a
 * tree of them. Brackets, commas and names are the caller's.
 */
public final class CanonicalWriter {

    private static final int MOST_GROWTH = 3;
    private static final int LONG_DIGITS = 18;
    private static final int LAST_YEAR = 9999;
    /** Length of a date with its quotes. */
    private static final int DATE = 12;

    /** Of ten: as many as a long has. */
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(LONG_DIGITS + 1).toArray();

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** The ASCII characters that stand for themselves within a text. */
    private static final boolean[] PLAIN = new boolean['~' + 1];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private byte[] bytes;
    private int length;

    /** @param usual length in bytes */
    public CanonicalWriter(int usual) {
        bytes = new byte[usual];
    }

    /** As it is: for what is JSON already. */
    @SuppressWarnings("deprecation") // of ASCII it takes the right bytes, and quicker than anything else
    public CanonicalWriter raw(String ascii) {
        room(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    public CanonicalWriter raw(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Part of what another one has written. */
    public CanonicalWriter raw(CanonicalWriter other, int from, int to) {
        room(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** A text with its quotes, or null. */
    public CanonicalWriter text(@Nullable String text) {
        if (text == null) {
            return raw("null");
        }
        int end = text.length();
        room(end + 2);
        var into = bytes;
        int at = length;
        into[at++] = '"';
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                length = at;
                return rest(text, i).raw('"');
            }
            into[at++] = (byte) c;
        }
        into[at++] = '"';
        length = at;
        return this;
    }

    public CanonicalWriter number(@Nullable BigDecimal value) {
        if (value == null) {
            return raw("null");
        }
        if (value.scale() < 0 || value.scale() >= LONG_DIGITS || value.precision() > LONG_DIGITS) {
            return raw(CanonicalJson.number(value));
        }
        return decimal(value.scaleByPowerOfTen(value.scale()).longValue(), value.scale());
    }

    public CanonicalWriter number(long value) {
        if (value < 0) {
            return raw(Long.toString(value));
        }
        return digits(value, 1);
    }

    /** A date with its quotes, such as {@code "2026-03-01"}. */
    public CanonicalWriter date(LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > LAST_YEAR) {
            return text(date.toString());
        }
        room(DATE);
        bytes[length++] = '"';
        twoDigits(year / 100);
        twoDigits(year % 100);
        bytes[length++] = '-';
        twoDigits(date.getMonthValue());
        bytes[length++] = '-';
        twoDigits(date.getDayOfMonth());
        bytes[length++] = '"';
        return this;
    }

    /** A tree of maps, collections, texts, numbers and truths. */
    public CanonicalWriter value(@Nullable Object value) {
        return switch (value) {
            case null -> raw("null");
            case String text -> text(text);
            case BigDecimal number -> number(number);
            case Integer number -> number(number.longValue());
            case Long number -> number(number.longValue());
            case Boolean truth -> raw(truth.toString());
            case Map<?, ?> map -> object(map);
            case Collection<?> list -> array(list);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    /** How many bytes are written. */
    public int length() {
        return length;
    }

    /** Takes back all behind this length. */
    public void cut(int shorter) {
        length = shorter;
    }

    /** Less than 0, 0 or more, as the bytes between two lengths compare with those between two others. */
    public int compare(int from, int to, int otherFrom, int otherTo) {
        return Arrays.compareUnsigned(bytes, from, to, bytes, otherFrom, otherTo);
    }

    public Hash hash() {
        return Hash.of(bytes, length);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private CanonicalWriter object(Map<?, ?> map) {
        char separator = '{';
        for (var entry : map.entrySet()) {
            raw(separator).text((String) entry.getKey()).raw(':').value(entry.getValue());
            separator = ',';
        }
        return map.isEmpty() ? raw("{}") : raw('}');
    }

    private CanonicalWriter array(Collection<?> list) {
        char separator = '[';
        for (var item : list) {
            raw(separator).value(item);
            separator = ',';
        }
        return list.isEmpty() ? raw("[]") : raw(']');
    }

    private CanonicalWriter decimal(long unscaled, int scale) {
        long digits = Math.abs(unscaled);
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        if (unscaled < 0) {
            raw('-');
        }
        digits(digits, decimals + 1);
        if (decimals > 0) {
            room(1);
            System.arraycopy(bytes, length - decimals, bytes, length - decimals + 1, decimals);
            bytes[length - decimals] = '.';
            length++;
        }
        return this;
    }

    private void twoDigits(int value) {
        bytes[length++] = (byte) ('0' + value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    /** @param least how many digits at least, with zeros in front */
    private CanonicalWriter digits(long value, int least) {
        int count = least;
        while (count <= LONG_DIGITS && value >= POWERS[count]) {
            count++;
        }
        room(count);
        long rest = value;
        for (int i = length + count - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    private CanonicalWriter rest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> raw("\\\"");
                case '\\' -> raw("\\\\");
                case '\n' -> raw("\\n");
                case '\r' -> raw("\\r");
                case '\t' -> raw("\\t");
                default -> i += character(text, i);
            }
        }
        return this;
    }

    /** @return how many further chars of the text it took */
    private int character(String text, int at) {
        int point = text.codePointAt(at);
        if (point < ' ') {
            raw("\\u00").raw((char) HEX[point >> 4]).raw((char) HEX[point & 0xf]);
        } else {
            var encoded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            room(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }
        return Character.charCount(point) - 1;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * MOST_GROWTH / 2));
        }
    }
}
