package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.Firing.Fact;
import id.tolok.shared.CanonicalWriter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The trace as canonical JSON. It is most of an outcome's line, so it is written without a tree in between. */
public final class FiringsJson {

    private FiringsJson() {}

    public static void write(CanonicalWriter out, List<Firing> firings) {
        list(out, firings, FiringsJson::firing);
    }

    private static <T> void list(CanonicalWriter out, List<T> parts, BiConsumer<CanonicalWriter, T> part) {
        out.raw('[');
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            part.accept(out, parts.get(i));
        }
        out.raw(']');
    }

    private static void firing(CanonicalWriter out, Firing firing) {
        out.raw("{\"rule\":").text(firing.rule());
        out.raw(",\"phase\":").text(firing.phase().code());
        out.raw(",\"contribution\":");
        contribution(out, firing.contribution());
        out.raw(",\"facts\":");
        list(out, firing.facts(), FiringsJson::fact);
        out.raw('}');
    }

    private static void contribution(CanonicalWriter out, Contribution contribution) {
        out.raw("{\"type\":").text(contribution.type());
        out.raw(",\"target\":").text(contribution.target());
        out.raw(",\"value\":");
        if (contribution.number().isPresent()) {
            out.number(contribution.number().get());
        } else {
            out.text(contribution.level().orElse(null));
        }
        out.raw('}');
    }

    private static void fact(CanonicalWriter out, Fact fact) {
        out.raw("{\"type\":").text(fact.type());
        out.raw(",\"code\":").text(fact.code());
        out.raw(",\"value\":");
        value(out, fact.value().orElse(null));
        out.raw(",\"date\":");
        if (fact.date().isPresent()) {
            out.date(fact.date().get());
        } else {
            out.raw("null");
        }
        out.raw('}');
    }

    private static void value(CanonicalWriter out, @Nullable String value) {
        if (value != null && JsonParts.isPlainDecimal(value)) {
            out.raw(value);
        } else {
            out.text(value);
        }
    }
}
