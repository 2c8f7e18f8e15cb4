package id.tolok.engine;

import static id.tolok.engine.internal.execution.JsonParts.decimals;

import id.tolok.engine.internal.execution.FiringsJson;
import id.tolok.engine.internal.execution.JsonParts;
import id.tolok.engine.internal.execution.OutcomeReader;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.CanonicalWriter;
import id.tolok.shared.Hash;
import java.nio.charset.StandardCharsets;
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

    private static final int USUAL = 4_000;

    private OutcomeJson() {}

    /** @param ruleSet version and text hash of the rules */
    public static String line(String nip, String ruleSet, Outcome outcome) {
        return new String(sealed(nip, ruleSet, outcome).line(), StandardCharsets.UTF_8);
    }

    /** The line with its hash, written once: for those who need both of many outcomes. */
    public static Sealed sealed(String nip, String ruleSet, Outcome outcome) {
        var out = body(nip, ruleSet, outcome);
        var hash = out.hash();
        out.cut(out.length() - 1);
        return new Sealed(out.raw(",\"hash\":").text(hash.hex()).raw('}').toBytes(), hash);
    }

    /** The line with its explanations. */
    public static String explained(
            String nip, String ruleSet, Outcome outcome, List<WhyNot> whyNot, Optional<Counterfactual> counterfactual) {
        var explanations = new LinkedHashMap<String, @Nullable Object>();
        explanations.put("whyNot", whyNot.stream().map(JsonParts::whyNot).toList());
        explanations.put(
                "counterfactual", counterfactual.map(JsonParts::counterfactual).orElse(null));
        return open(line(nip, ruleSet, outcome))
                + ","
                + CanonicalJson.write(explanations).substring(1);
    }

    public static Hash hash(String nip, String ruleSet, Outcome outcome) {
        return body(nip, ruleSet, outcome).hash();
    }

    /** Reads a line back, also one with explanations. */
    public static Stored read(String line) {
        return OutcomeReader.read(line);
    }

    /**
     * @param line in UTF-8
     * @param hash the one inside the line
     */
    public record Sealed(byte[] line, Hash hash) {}

    /** @param hash as the line states it; compare with {@link OutcomeJson#hash} */
    public record Stored(String nip, String ruleSet, String engine, Outcome outcome, Hash hash) {}

    /** The object without its closing bracket, so that more may follow. */
    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    private static CanonicalWriter body(String nip, String ruleSet, Outcome outcome) {
        var out = new CanonicalWriter(USUAL).value(head(nip, ruleSet, outcome));
        out.cut(out.length() - 1);
        out.raw(",\"firings\":");
        FiringsJson.write(out, outcome.firings());
        return out.raw('}');
    }

    private static Map<String, @Nullable Object> head(String nip, String ruleSet, Outcome outcome) {
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
        return line;
    }
}
