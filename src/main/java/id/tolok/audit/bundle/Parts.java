package id.tolok.audit.bundle;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pieces of JSON that must be there. */
final class Parts {

    private Parts() {}

    static Map<?, ?> object(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no JSON object");
    }

    static Object get(Map<?, ?> object, String field) {
        return Optional.<Object>ofNullable(object.get(field))
                .orElseThrow(() -> new IllegalArgumentException("lacks " + field));
    }

    static Optional<String> text(Map<?, ?> object, String field) {
        return Optional.ofNullable((String) object.get(field));
    }

    /** What was read, where writing it again gives the same: nothing was left out. */
    static <T> T same(T read, String written, String text) {
        if (!written.equals(text)) {
            throw new IllegalArgumentException("says more than it should");
        }
        return read;
    }
}
