package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Place;
import id.tolok.shared.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a rule file, once it is known to be short, valid UTF-8 and without characters that deceive a reader. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** Empty, with an issue, for a file whose text cannot be told. */
    static Optional<String> of(SourceFile file, Problems problems) {
        var bytes = file.content();
        if (bytes.length > ReadingLimits.FILE_BYTES) {
            problems.error("FILE_TOO_LARGE", Place.ofFile(file.path()), ReadingLimits.FILE_BYTES / 1024);
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            reportHidden(text, problems);
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            problems.error("INVALID_UTF8", Place.ofFile(file.path()));
            return Optional.empty();
        }
    }

    /** A byte order mark is the file's first character at most. */
    static boolean startsWithMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    private static void reportHidden(String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        for (int i = startsWithMark(text) ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (c >= ' ' && c <= '~') {
                if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
                    problems.error("UNICODE_ESCAPE", new Place(problems.file(), line, i - lineStart + 1));
                }
            } else if (isHidden(text, i)) {
                problems.error(
                        "HIDDEN_CHARACTER",
                        new Place(problems.file(), line, i - lineStart + 1),
                        "U+%04X".formatted(text.codePointAt(i)));
            }
        }
    }

    private static boolean isHidden(String text, int i) {
        char c = text.charAt(i);
        if (c == '\t' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            return false;
        }
        boolean secondHalf = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return !secondHalf && Text.isHidden(text.codePointAt(i));
    }
}
