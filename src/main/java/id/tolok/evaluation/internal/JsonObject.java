package id.tolok.evaluation.internal;

import id.tolok.shared.CanonicalWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An object of canonical JSON, written field by field; a value that is absent is a null. Names come as they are written, such
 * as {@code "code":} with its quotes.
 */
final class JsonObject {

    private final CanonicalWriter out;
    private char separator = '{';

    JsonObject(CanonicalWriter out) {
        this.out = out;
    }

    JsonObject text(String name, @Nullable String value) {
        name(name).text(value);
        return this;
    }

    JsonObject number(String name, @Nullable BigDecimal value) {
        name(name).number(value);
        return this;
    }

    /** Nothing at all where it is absent: for what was added after the first facts were stored. */
    JsonObject given(String name, @Nullable BigDecimal value) {
        return value == null ? this : number(name, value);
    }

    JsonObject number(String name, int value) {
        name(name).number(value);
        return this;
    }

    JsonObject date(String name, LocalDate value) {
        name(name).date(value);
        return this;
    }

    void end() {
        out.raw('}');
    }

    private CanonicalWriter name(String name) {
        out.raw(separator).raw(name);
        separator = ',';
        return out;
    }
}
