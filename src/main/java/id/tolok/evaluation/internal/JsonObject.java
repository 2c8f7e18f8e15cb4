package id.tolok.evaluation.internal;

import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An object of canonical JSON, written field by field; a value that is absent is a null. */
final class JsonObject {

    private final StringBuilder out;
    private char separator = '{';

    JsonObject(StringBuilder out) {
        this.out = out;
    }

    JsonObject text(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            out.append("null");
        } else {
            CanonicalJson.text(out, value);
        }
        return this;
    }

    JsonObject number(String name, @Nullable BigDecimal value) {
        name(name);
        out.append(value == null ? "null" : CanonicalJson.number(value));
        return this;
    }

    /** Nothing at all where it is absent: for what was added after the first facts were stored. */
    JsonObject given(String name, @Nullable BigDecimal value) {
        return value == null ? this : number(name, value);
    }

    JsonObject number(String name, int value) {
        name(name);
        out.append(value);
        return this;
    }

    void end() {
        out.append('}');
    }

    private void name(String name) {
        out.append(separator).append('"').append(name).append("\":");
        separator = ',';
    }
}
