package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.model.FactType;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each field of a fact stands: the first is its code, then in the order in which facts are sorted. */
public final class FactFields {

    private FactFields() {}

    static List<String> of(FactType type) {
        return switch (type) {
            case EMPLOYEE -> List.of("nip", "name", "status", "positionKind", "position", "level", "unitCode");
            case PERIOD -> List.of("code", "start", "end", "months");
            case INDICATOR -> List.of("code", "value", "text", "count");
            case OBSERVATION -> List.of("code", "date", "value", "text", "source");
            case GOAL -> List.of("code", "achievement", "realised", "target", "kind", "weight");
            case ASPECT_SCORE -> List.of("aspect", "value");
            case RATING -> List.of("dimension", "level");
            case GRADE -> List.of("code");
        };
    }

    static int position(FactType type, String field) {
        int position = of(type).indexOf(field);
        if (position < 0) {
            throw new IllegalArgumentException(type.word() + " has no field " + field);
        }
        return position;
    }

    /** The fact as the trace shows it. */
    public static Firing.Fact shown(Evidence evidence) {
        var code = String.valueOf(evidence.field(0));
        return switch (evidence.type()) {
            case EMPLOYEE, PERIOD, GRADE -> shown(evidence, code, null, null);
            case INDICATOR -> shown(evidence, code, either(evidence.field(1), evidence.field(2)), null);
            case OBSERVATION ->
                shown(evidence, code, either(evidence.field(2), evidence.field(3)), (LocalDate) evidence.field(1));
            case GOAL, ASPECT_SCORE, RATING -> shown(evidence, code, evidence.field(1), null);
        };
    }

    private static Firing.Fact shown(Evidence evidence, String code, @Nullable Object value, @Nullable LocalDate date) {
        return new Firing.Fact(
                evidence.type().word(),
                code,
                Optional.ofNullable(value).map(FactFields::text),
                Optional.ofNullable(date));
    }

    private static @Nullable Object either(@Nullable Object number, @Nullable Object text) {
        return number != null ? number : text;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString();
    }
}
