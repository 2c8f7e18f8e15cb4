package id.tolok.engine.internal.execution;

import id.tolok.engine.Counterfactual;
import id.tolok.engine.Outcome.Conflict;
import id.tolok.engine.Outcome.Failure;
import id.tolok.engine.Outcome.Proposal;
import id.tolok.engine.WhyNot;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The smaller objects of an outcome's JSON line. */
public final class JsonParts {

    private JsonParts() {}

    public static Map<String, Object> decimals(Map<String, BigDecimal> numbers) {
        return CanonicalJson.sorted(numbers);
    }

    /** A number where the text is one in its canonical spelling, so that nothing is lost either way. */
    public static Object value(String text) {
        return isPlainDecimal(text) ? new BigDecimal(text) : text;
    }

    /** Whether a number is spelled this way: no sign but a needed minus, no needless zero, no exponent. */
    static boolean isPlainDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (start == end || text.equals("-0") || !areDigits(text, start, end)) {
            return false;
        }
        boolean needlessZero = text.charAt(start) == '0' && end - start > 1;
        return !needlessZero && (point < 0 || isFraction(text, point + 1));
    }

    private static boolean isFraction(String text, int from) {
        return from < text.length() && areDigits(text, from, text.length()) && text.charAt(text.length() - 1) != '0';
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    public static Map<String, @Nullable Object> proposal(Proposal proposal) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", proposal.code());
        json.put("months", proposal.months().orElse(null));
        json.put("rule", proposal.rule());
        json.put("basis", proposal.basis().orElse(null));
        return json;
    }

    public static Map<String, @Nullable Object> conflict(Conflict conflict) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("target", conflict.target());
        json.put("rules", conflict.rules());
        return json;
    }

    public static Map<String, @Nullable Object> failure(Failure failure) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("rule", failure.rule().orElse(null));
        json.put("reason", failure.reason());
        return json;
    }

    public static Map<String, @Nullable Object> whyNot(WhyNot whyNot) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("rule", whyNot.rule());
        json.put(
                "conditions",
                whyNot.conditions().stream().map(JsonParts::condition).toList());
        return json;
    }

    private static Map<String, @Nullable Object> condition(WhyNot.Condition condition) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("fact", condition.fact());
        json.put("actual", condition.actual().map(JsonParts::value).orElse(null));
        json.put("operator", condition.operator());
        json.put("threshold", condition.threshold().map(JsonParts::value).orElse(null));
        json.put("held", condition.held());
        json.put("distance", condition.distance().orElse(null));
        return json;
    }

    public static Map<String, @Nullable Object> counterfactual(Counterfactual change) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("indicator", change.indicator());
        json.put("from", change.from());
        json.put("to", change.to());
        json.put("change", change.change());
        json.put("grade", change.grade());
        return json;
    }
}
