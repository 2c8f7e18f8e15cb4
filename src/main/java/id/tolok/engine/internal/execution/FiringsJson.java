package id.tolok.engine.internal.execution;

import static id.tolok.shared.CanonicalJson.text;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.Firing.Fact;
import id.tolok.shared.CanonicalJson;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The trace as canonical JSON. It is most of an outcome's line, so it is written without a tree in between. */
public final class FiringsJson {

    private FiringsJson() {}

    public static void write(StringBuilder out, List<Firing> firings) {
        list(out, firings, FiringsJson::firing);
    }

    private static <T> void list(StringBuilder out, List<T> parts, BiConsumer<StringBuilder, T> part) {
        out.append('[');
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            part.accept(out, parts.get(i));
        }
        out.append(']');
    }

    private static void firing(StringBuilder out, Firing firing) {
        out.append("{\"rule\":");
        text(out, firing.rule());
        out.append(",\"phase\":");
        text(out, firing.phase().code());
        out.append(",\"contribution\":");
        contribution(out, firing.contribution());
        out.append(",\"facts\":");
        list(out, firing.facts(), FiringsJson::fact);
        out.append('}');
    }

    private static void contribution(StringBuilder out, Contribution contribution) {
        out.append("{\"type\":");
        text(out, contribution.type());
        out.append(",\"target\":");
        text(out, contribution.target());
        out.append(",\"value\":");
        if (contribution.number().isPresent()) {
            out.append(CanonicalJson.number(contribution.number().get()));
        } else if (contribution.level().isPresent()) {
            text(out, contribution.level().get());
        } else {
            out.append("null");
        }
        out.append('}');
    }

    private static void fact(StringBuilder out, Fact fact) {
        out.append("{\"type\":");
        text(out, fact.type());
        out.append(",\"code\":");
        text(out, fact.code());
        out.append(",\"value\":");
        value(out, fact.value().orElse(null));
        out.append(",\"date\":");
        out.append(fact.date().map(date -> '"' + date.toString() + '"').orElse("null"));
        out.append('}');
    }

    private static void value(StringBuilder out, @Nullable String value) {
        if (value == null) {
            out.append("null");
        } else if (JsonParts.isPlainDecimal(value)) {
            out.append(value);
        } else {
            text(out, value);
        }
    }
}
