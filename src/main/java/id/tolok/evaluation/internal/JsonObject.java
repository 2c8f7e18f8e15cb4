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
        return field(name, value == null ? "null" : CanonicalJson.write(value));
    }

    JsonObject number(String name, @Nullable BigDecimal value) {
        return field(name, value == null ? "null" : CanonicalJson.number(value));
    }

    JsonObject number(String name, int value) {
        return field(name, Integer.toString(value));
    }

    void end() {
        out.append('}');
    }

    private JsonObject field(String name, String value) {
        out.append(separator).append('"').append(name).append("\":").append(value);
        separator = ',';
        return this;
    }
}
