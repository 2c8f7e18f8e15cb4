package id.tolok.evaluation.bundle;

import id.tolok.shared.CanonicalJson;
import id.tolok.shared.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a stated result first differs from what the same facts and rules give. */
final class LineDifference {

    private static final String TRACE = "firings";

    private LineDifference() {}

    static Optional<Defect> between(String stated, String again) {
        if (stated.equals(again)) {
            return Optional.empty();
        }
        var said = object(stated);
        var found = object(again);
        for (var field : found.keySet()) {
            if (!text(said.get(field)).equals(text(found.get(field)))) {
                return Optional.of(
                        field.equals(TRACE)
                                ? trace((List<?>) found.get(field), said.get(field))
                                : Defect.of(
                                        "BUNDLE_RESULT_DIFFERS",
                                        String.valueOf(field),
                                        text(said.get(field)),
                                        text(found.get(field))));
            }
        }
        // a field too many, another spelling of the same
        return Optional.of(Defect.of("BUNDLE_PART_BROKEN", "result.json"));
    }

    private static Defect trace(@Nullable List<?> found, @Nullable Object stated) {
        var said = stated instanceof List<?> list ? list : List.of();
        var real = found == null ? List.of() : found;
        int place = 0;
        while (place < Math.min(said.size(), real.size())
                && text(said.get(place)).equals(text(real.get(place)))) {
            place++;
        }
        var at = place < real.size() ? real.get(place) : said.get(place);
        var rule = at instanceof Map<?, ?> firing ? String.valueOf(firing.get("rule")) : "";
        return Defect.of("BUNDLE_TRACE_DIFFERS", String.valueOf(place + 1), rule);
    }

    private static Map<?, ?> object(String line) {
        return JsonReader.read(line) instanceof Map<?, ?> object ? object : Map.of();
    }

    private static String text(@Nullable Object json) {
        return CanonicalJson.write(json);
    }
}
