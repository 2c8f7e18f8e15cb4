package id.tolok.audit.bundle;

import id.tolok.audit.AuditRefusal;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.JsonReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bundle that is canonical JSON. Before anything parses it, numbers that would take their readers very long
 * are refused: what is written here has no exponents and few digits.
 */
public final class CanonicalPart {

    private static final int MOST_DIGITS = 200;

    private CanonicalPart() {}

    /** @throws AuditRefusal {@code BUNDLE_PART_BROKEN} for text that is not what the part should be */
    public static <T> T read(String name, String text, Function<String, T> reader) {
        if (!hasModestNumbers(text)) {
            throw new AuditRefusal("BUNDLE_PART_BROKEN", name);
        }
        try {
            return reader.apply(text);
        } catch (RuntimeException stumbled) {
            // whatever a reader stumbles over, the part is not what was written
            throw new AuditRefusal("BUNDLE_PART_BROKEN", name);
        }
    }

    /** The value, where the text is exactly what {@link CanonicalJson} writes of it. */
    static @Nullable Object strictly(String text) {
        var value = JsonReader.read(text);
        if (!CanonicalJson.write(value).equals(text)) {
            throw new IllegalArgumentException("not canonical");
        }
        return value;
    }

    private static boolean hasModestNumbers(String text) {
        boolean quoted = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
                digits = 0;
            } else if (c >= '0' && c <= '9' || c == '.') {
                digits++;
            } else if (digits > 0 && (c == 'e' || c == 'E')) {
                return false;
            } else {
                digits = 0;
            }
            if (digits > MOST_DIGITS) {
                return false;
            }
        }
        return true;
    }
}
