package id.tolok.rules.pack;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.rules.pack.yaml.YamlNode.Mapping;
import id.tolok.rules.pack.yaml.YamlNode.Scalar;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of a case: {@code period}, {@code employee}, {@code indicators}, {@code goals}. */
final class GivenFactsReader {
    private static final List<String> PERSON_KEYS =
            List.of("nip", "name", "status", "position-kind", "position", "level", "unit");
    private static final Kind<Map<String, String>> PERSON = Kind.mapping(Map.of(), GivenFactsReader::person);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Goal ANY_GOAL = new Goal("", null, null, null, null);
    private static final Period ANY_PERIOD = new Period("", LocalDate.EPOCH, LocalDate.EPOCH, 0);

    private final RuleDictionary dictionary;
    private final List<Issue> issues;

    GivenFactsReader(RuleDictionary dictionary, List<Issue> issues) {
        this.dictionary = dictionary;
        this.issues = issues;
    }

    GivenFacts read(Fields fields) {
        return new GivenFacts(
                fields.may("period", Kind.mapping(ANY_PERIOD, this::period)),
                fields.may("employee", PERSON).orElse(Map.of()),
                fields.may("indicators", Kind.mapping(Map.<String, Optional<Indicator>>of(), this::indicators))
                        .orElse(Map.of()),
                fields.may("goals", Kind.list(Kind.mapping(ANY_GOAL, GivenFactsReader::goal))));
    }

    private Period period(Fields fields) {
        var start = fields.need("start", Kind.DATE);
        var end = fields.need("end", Kind.DATE);
        if (end.isBefore(start)) {
            issues.add(Issue.error("CASE_PERIOD", fields.placeOf("end"), start, end));
        }
        var length = java.time.Period.between(start, end.plusDays(1));
        return new Period(start + ".." + end, start, end, Math.toIntExact(length.toTotalMonths()));
    }

    private static Map<String, String> person(Fields fields) {
        var person = new LinkedHashMap<String, String>();
        PERSON_KEYS.forEach(key -> fields.may(key, Kind.TEXT).ifPresent(value -> person.put(key, value)));
        return person;
    }

    private Map<String, Optional<Indicator>> indicators(Fields fields) {
        var indicators = new LinkedHashMap<String, Optional<Indicator>>();
        fields.all()
                .forEach((code, node) -> dictionary
                        .indicator(code)
                        .ifPresentOrElse(
                                known -> indicators.put(code, indicator(known, node)),
                                () -> issues.add(
                                        Issue.error("CASE_INDICATOR_UNKNOWN", fields.placeOfKey(code), code))));
        return indicators;
    }

    private Optional<Indicator> indicator(IndicatorDefinition known, YamlNode node) {
        if (node instanceof Scalar(var text, var place) && text.equals(Expectation.NOTHING)) {
            return Optional.empty();
        }
        if (node instanceof Mapping) {
            var fields = Fields.of(node, issues);
            var count = fields.need("count", Kind.NUMBER);
            var value = fields.find("value").flatMap(found -> value(known, found, count.intValue()));
            fields.end();
            return value;
        }
        return value(known, node, 1);
    }

    private Optional<Indicator> value(IndicatorDefinition known, YamlNode node, int count) {
        return Optional.of(
                known.kind() == IndicatorDefinition.Kind.TEXT
                        ? new Indicator(known.code(), null, Kind.TEXT.read(node, issues), count)
                        : new Indicator(known.code(), Kind.NUMBER.read(node, issues), null, count));
    }

    private static Goal goal(Fields fields) {
        var code = fields.need("code", Kind.TEXT);
        var kind = fields.may("kind", Kind.TEXT);
        var target = fields.need("target", Kind.NUMBER);
        var realised = fields.may("realised", Kind.NUMBER);
        var achievement = realised.filter(r -> target.signum() != 0)
                .map(r -> r.multiply(HUNDRED).divide(target, MathContext.DECIMAL128));
        var weight = fields.may("weight", Kind.NUMBER);
        return new Goal(
                code, kind.orElse(null), target, realised.orElse(null), achievement.orElse(null), weight.orElse(null));
    }
}
