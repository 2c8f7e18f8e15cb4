package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.Firing.Fact;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Conflict;
import id.tolok.engine.Outcome.Failure;
import id.tolok.engine.Outcome.Proposal;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.OutcomeJson.Stored;
import id.tolok.engine.model.Phase;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import id.tolok.shared.JsonReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An outcome from its JSON line. */
public final class OutcomeReader {

    private final Map<?, ?> json;

    private OutcomeReader(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no JSON object");
        }
        this.json = map;
    }

    public static Stored read(String line) {
        var reader = new OutcomeReader(JsonReader.read(line));
        return new Stored(
                reader.text("nip"),
                reader.text("ruleSet"),
                reader.text("engine"),
                reader.outcome(),
                new Hash(reader.text("hash")));
    }

    private Outcome outcome() {
        return new Outcome(
                Status.valueOf(text("status")),
                map("derived", BigDecimal.class),
                map("aspects", BigDecimal.class),
                map("ratings", String.class),
                optional("grade"),
                list("proposals", OutcomeReader::proposal),
                map("awards", BigDecimal.class),
                texts("recommendations"),
                texts("flags"),
                list("conflicts", part -> new Conflict(part.text("target"), part.texts("rules"))),
                Optional.ofNullable(json.get("failure")).map(OutcomeReader::new).map(OutcomeReader::failure),
                list("firings", OutcomeReader::firing));
    }

    private Proposal proposal() {
        return new Proposal(text("code"), number("months"), text("rule"), optional("basis"));
    }

    private Failure failure() {
        return new Failure(optional("rule"), text("reason"));
    }

    private Firing firing() {
        var what = new OutcomeReader(json.get("contribution"));
        var level = what.json.get("value") instanceof String text ? Optional.of(text) : Optional.<String>empty();
        var contribution = new Contribution(what.text("type"), what.text("target"), what.number("value"), level);
        return new Firing(
                text("rule"), Phase.of(text("phase")).orElseThrow(), contribution, list("facts", OutcomeReader::fact));
    }

    private Fact fact() {
        var value = Optional.ofNullable(json.get("value"))
                .map(any -> any instanceof BigDecimal number ? CanonicalJson.number(number) : any.toString());
        return new Fact(text("type"), text("code"), value, optional("date").map(LocalDate::parse));
    }

    private String text(String key) {
        return optional(key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    private Optional<String> optional(String key) {
        return json.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private Optional<BigDecimal> number(String key) {
        return json.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private List<String> texts(String key) {
        return json.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private <T> List<T> list(String key, Function<OutcomeReader, T> read) {
        return json.get(key) instanceof List<?> list
                ? list.stream().map(OutcomeReader::new).map(read).toList()
                : List.of();
    }

    private <V> SortedMap<String, V> map(String key, Class<V> type) {
        var sorted = new TreeMap<String, V>();
        if (json.get(key) instanceof Map<?, ?> map) {
            map.forEach((code, value) -> sorted.put(String.valueOf(code), type.cast(value)));
        }
        return sorted;
    }
}
