package id.tolok.evaluation.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the text form that PostgreSQL's COPY reads, sent in pieces. */
final class CopyText {

    private static final int PIECE = 1 << 16;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final CopyIn into;
    private final byte[] piece = new byte[PIECE];
    private int length;

    CopyText(CopyIn into) {
        this.into = into;
    }

    void row(List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                add('\t');
            }
            value(values.get(i));
        }
        add('\n');
    }

    /** Sends what is left. */
    void end() throws SQLException {
        into.writeToCopy(piece, 0, length);
        length = 0;
        into.endCopy();
    }

    private void value(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> add("\\N");
            case byte[] bytes -> hexadecimal(bytes);
            case List<?> numbers ->
                add(numbers.stream()
                        .map(number -> number instanceof BigDecimal decimal ? decimal.toPlainString() : "NULL")
                        .collect(Collectors.joining(",", "{", "}")));
            case String string -> escaped(string);
            default -> add(value.toString());
        }
    }

    private void hexadecimal(byte[] bytes) throws SQLException {
        add("\\\\x");
        int done = 0;
        while (done < bytes.length) {
            int some = Math.min(bytes.length - done, room(2) / 2);
            for (int i = done; i < done + some; i++) {
                piece[length++] = HEX[(bytes[i] >> 4) & 0xf];
                piece[length++] = HEX[bytes[i] & 0xf];
            }
            done += some;
        }
    }

    private void escaped(String string) throws SQLException {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> add("\\\\");
                case '\t' -> add("\\t");
                case '\n' -> add("\\n");
                case '\r' -> add("\\r");
                default -> {
                    if (c < 0x80) {
                        add(c);
                    } else {
                        i += beyondAscii(string, i);
                    }
                }
            }
        }
    }

    /** @return how many further chars of the text it took */
    private int beyondAscii(String string, int at) throws SQLException {
        int point = string.codePointAt(at);
        for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            add((char) (one & 0xff));
        }
        return Character.charCount(point) - 1;
    }

    private void add(String ascii) throws SQLException {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
    }

    private void add(char one) throws SQLException {
        room(1);
        piece[length++] = (byte) one;
    }

    /** @return how much room there is, at least as much as is needed */
    private int room(int needed) throws SQLException {
        if (PIECE - length < needed) {
            into.writeToCopy(piece, 0, length);
            length = 0;
        }
        return PIECE - length;
    }
}
