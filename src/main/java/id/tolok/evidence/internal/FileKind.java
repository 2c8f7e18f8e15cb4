package id.tolok.evidence.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, told by their content from first to last byte, never by their name. */
enum FileKind {
    PDF("application/pdf", List.of("pdf")) {
        @Override
        boolean fits(byte[] content) {
            return startsWith(content, ascii("%PDF-"))
                    && indexFrom(content, ascii("%%EOF"), content.length - TAIL).isPresent();
        }
    },
    JPEG("image/jpeg", List.of("jpg", "jpeg")) {
        @Override
        boolean fits(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                    && indexFrom(content, new byte[] {(byte) 0xFF, (byte) 0xD9}, content.length - TAIL)
                            .isPresent();
        }
    },
    PNG("image/png", List.of("png")) {
        @Override
        boolean fits(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})
                    && startsWith(tail(content, SIGNATURE), ascii("IHDR"))
                    && startsWith(tail(content, content.length - LAST_CHUNK), ascii("IEND"));
        }
    };

    /** How far from the end the mark of the end may stand. */
    private static final int TAIL = 2048;

    private static final int SIGNATURE = 12;
    private static final int LAST_CHUNK = 8;

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    abstract boolean fits(byte[] content);

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a name with this extension, or with none, can be such a file. */
    boolean suits(String extension) {
        return extension.isEmpty() || extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    String extension() {
        return extensions.getFirst();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] tail(byte[] content, int from) {
        return from < 0 || from > content.length ? new byte[0] : Arrays.copyOfRange(content, from, content.length);
    }

    static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    static Optional<Integer> indexFrom(byte[] content, byte[] mark, int from) {
        for (int i = Math.max(0, from); i <= content.length - mark.length; i++) {
            if (Arrays.equals(content, i, i + mark.length, mark, 0, mark.length)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
