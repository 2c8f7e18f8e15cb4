package id.tolok.engine;

import static id.tolok.engine.internal.execution.JsonParts.decimals;
import static id.tolok.engine.internal.execution.JsonParts.value;

import id.tolok.engine.Firing.Fact;
import id.tolok.engine.internal.execution.JsonParts;
import id.tolok.engine.internal.execution.OutcomeReader;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one written form of an outcome: a line of canonical JSON. Its {@code hash} covers all of the line but itself and the
 * two explanations; the same facts and rules give the same bytes on every machine.
 */
public final class OutcomeJson {

    private OutcomeJson() {}

    /** @param ruleSet version and text hash of the rules */
    public static String line(String nip, String ruleSet, Outcome outcome) {
        return sealed(nip, ruleSet, outcome).line();
    }

    /** The line with its hash, written once: for those who need both of many outcomes. */
    public static Sealed sealed(String nip, String ruleSet, Outcome outcome) {
        var body = CanonicalJson.write(body(nip, ruleSet, outcome));
        var hash = Hash.of(body);
        return new Sealed(body.substring(0, body.length() - 1) + ",\"hash\":\"" + hash.hex() + "\"}", hash);
    }

    /** The line with its explanations. */
    public static String explained(
            String nip, String ruleSet, Outcome outcome, List<WhyNot> whyNot, Optional<Counterfactual> counterfactual) {
        var line = body(nip, ruleSet, outcome);
        line.put("hash", Hash.of(CanonicalJson.write(line)).hex());
        line.put("whyNot", whyNot.stream().map(JsonParts::whyNot).toList());
        line.put("counterfactual", counterfactual.map(JsonParts::counterfactual).orElse(null));
        return CanonicalJson.write(line);
    }

    public static Hash hash(String nip, String ruleSet, Outcome outcome) {
        return Hash.of(CanonicalJson.write(body(nip, ruleSet, outcome)));
    }

    /** Reads a line back, also one with explanations. */
    public static Stored read(String line) {
        return OutcomeReader.read(line);
    }

    /** @param hash the one inside the line */
    public record Sealed(String line, Hash hash) {}

    /** @param hash as the line states it; compare with {@link OutcomeJson#hash} */
    public record Stored(String nip, String ruleSet, String engine, Outcome outcome, Hash hash) {}

    private static Map<String, @Nullable Object> body(String nip, String ruleSet, Outcome outcome) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("nip", nip);
        line.put("ruleSet", ruleSet);
        line.put("engine", Engine.VERSION);
        line.put("status", outcome.status().name());
        line.put("derived", decimals(outcome.derived()));
        line.put("aspects", decimals(outcome.aspects()));
        line.put("ratings", CanonicalJson.sorted(outcome.ratings()));
        line.put("grade", outcome.grade().orElse(null));
        line.put(
                "proposals",
                outcome.proposals().stream().map(JsonParts::proposal).toList());
        line.put("awards", decimals(outcome.awards()));
        line.put("recommendations", outcome.recommendations());
        line.put("flags", outcome.flags());
        line.put(
                "conflicts",
                outcome.conflicts().stream().map(JsonParts::conflict).toList());
        line.put("failure", outcome.failure().map(JsonParts::failure).orElse(null));
        line.put("firings", outcome.firings().stream().map(OutcomeJson::firing).toList());
        return line;
    }

    private static Map<String, @Nullable Object> firing(Firing firing) {
        var contribution = firing.contribution();
        var what = new LinkedHashMap<String, @Nullable Object>();
        what.put("type", contribution.type());
        what.put("target", contribution.target());
        what.put(
                "value",
                contribution
                        .number()
                        .<Object>map(number -> number)
                        .or(contribution::level)
                        .orElse(null));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("rule", firing.rule());
        json.put("phase", firing.phase().code());
        json.put("contribution", what);
        json.put("facts", firing.facts().stream().map(OutcomeJson::fact).toList());
        return json;
    }

    private static Map<String, @Nullable Object> fact(Fact fact) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("type", fact.type());
        json.put("code", fact.code());
        json.put("value", fact.value().map(text -> value(text)).orElse(null));
        json.put("date", fact.date().map(Object::toString).orElse(null));
        return json;
    }
}
