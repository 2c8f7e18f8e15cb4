package id.tolok.rules.pack;

import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a case expects; it must expect something. */
final class ExpectationReader {
    private static final Kind<Optional<BigDecimal>> NUMBER_OR_NONE =
            Kind.scalar(Optional.empty(), "CASE_NUMBER_OR_NONE", ExpectationReader::numberOrNone);
    private static final Kind<Map<String, Optional<BigDecimal>>> NUMBERS = map(NUMBER_OR_NONE);
    private static final Kind<Map<String, String>> WORDS = map(Kind.TEXT);
    private static final Kind<List<String>> LIST = Kind.list(Kind.TEXT);

    private final RuleDictionary dictionary;
    private final List<Issue> issues;

    ExpectationReader(RuleDictionary dictionary, List<Issue> issues) {
        this.dictionary = dictionary;
        this.issues = issues;
    }

    Expectation read(Fields parent) {
        var node = parent.find("expect");
        if (node.isEmpty()) {
            issues.add(Issue.error("CASE_EXPECTS_NOTHING", parent.place()));
        }
        var fields = node.map(found -> Fields.of(found, issues)).orElseGet(Fields::empty);
        var expectation = new Expectation(
                fields.may("status", Kind.choice(Outcome.Status.class)),
                fields.may("derived", NUMBERS).orElse(Map.of()),
                fields.may("aspects", NUMBERS).orElse(Map.of()),
                fields.may("ratings", WORDS).orElse(Map.of()),
                fields.may("grade", Kind.TEXT),
                fields.may("proposals", NUMBERS),
                fields.may("awards", NUMBERS).orElse(Map.of()),
                fields.may("recommendations", LIST),
                fields.may("flags", LIST),
                fields.may("fires", LIST).orElse(List.of()),
                fields.may("silent", LIST).orElse(List.of()));
        fields.end();
        new ExpectedCodes(dictionary, fields.place(), issues).check(expectation);
        return expectation;
    }

    private static <T> Kind<Map<String, T>> map(Kind<T> values) {
        return new Kind<>(Map.of(), (node, issues) -> {
            var map = new LinkedHashMap<String, T>();
            Fields.of(node, issues).all().forEach((key, value) -> map.put(key, values.read(value, issues)));
            return map;
        });
    }

    private static Optional<Optional<BigDecimal>> numberOrNone(String text) {
        return text.equals(Expectation.NOTHING)
                ? Optional.of(Optional.empty())
                : Kind.decimal(text).map(Optional::of);
    }
}
