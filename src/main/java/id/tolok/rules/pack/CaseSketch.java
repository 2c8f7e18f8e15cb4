package id.tolok.rules.pack;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.rules.pack.CaseData.Value;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a case of real facts and what came out of them. Nothing of the person goes in: no number, name, unit or post,
 * and goals only as figures.
 */
public final class CaseSketch {

    /** Decimals of a score that somebody would write down: the mean of thirds is not expected to the last digit. */
    private static final int LONGEST = 6;

    private CaseSketch() {}

    public static CaseData of(String name, EmployeeFacts facts, Outcome outcome, RuleDictionary dictionary) {
        var period = facts.period();
        return new CaseData(
                name,
                Map.of("start", period.start().toString(), "end", period.end().toString()),
                employee(facts),
                indicators(facts, dictionary),
                facts.goals().isEmpty() ? Optional.empty() : Optional.of(goals(facts.goals())),
                expected(outcome));
    }

    private static Map<String, String> employee(EmployeeFacts facts) {
        var person = new LinkedHashMap<String, String>();
        put(person, "status", facts.employee().status());
        put(person, "position-kind", facts.employee().positionKind());
        put(person, "level", facts.employee().level());
        return person;
    }

    private static Map<String, Value> indicators(EmployeeFacts facts, RuleDictionary dictionary) {
        var values = new LinkedHashMap<String, Value>();
        for (var definition : dictionary.indicators()) {
            facts.indicators().stream()
                    .filter(indicator -> indicator.code().equals(definition.code()))
                    .filter(indicator -> !goesWithoutSaying(definition, indicator))
                    .findFirst()
                    .ifPresent(indicator -> values.put(definition.code(), value(indicator)));
        }
        return values;
    }

    private static boolean goesWithoutSaying(IndicatorDefinition definition, Indicator indicator) {
        return definition.missing() == Missing.ZERO
                && indicator.count() == 0
                && indicator.value() != null
                && indicator.value().signum() == 0;
    }

    private static Value value(Indicator indicator) {
        var text = indicator.value() == null ? indicator.text() : rounded(indicator.value());
        return new Value(text == null ? "" : text, indicator.count() == 1 ? "" : String.valueOf(indicator.count()));
    }

    private static List<Map<String, String>> goals(List<Goal> goals) {
        var all = new ArrayList<Map<String, String>>();
        for (var goal : goals) {
            var one = new LinkedHashMap<String, String>();
            one.put("code", "G" + (all.size() + 1));
            put(one, "kind", goal.kind());
            one.put("target", goal.target() == null ? "0" : rounded(goal.target()));
            put(one, "realised", goal.realised() == null ? null : rounded(goal.realised()));
            put(one, "weight", goal.weight() == null ? null : rounded(goal.weight()));
            all.add(one);
        }
        return all;
    }

    private static List<Expected> expected(Outcome outcome) {
        var all = new ArrayList<Expected>();
        if (outcome.status() != Outcome.Status.OK) {
            all.add(new Expected(Part.STATUS, "", outcome.status().name().toLowerCase(java.util.Locale.ROOT)));
        }
        outcome.aspects().forEach((code, value) -> {
            if (value.stripTrailingZeros().scale() <= LONGEST) {
                all.add(new Expected(Part.ASPECT, code, CanonicalJson.number(value)));
            }
        });
        outcome.ratings().forEach((code, level) -> all.add(new Expected(Part.RATING, code, level)));
        outcome.grade().ifPresent(grade -> all.add(new Expected(Part.GRADE, "", grade)));
        outcome.proposals()
                .forEach(proposal -> all.add(new Expected(
                        Part.PROPOSAL,
                        proposal.code(),
                        proposal.months().map(CanonicalJson::number).orElse(Expectation.NOTHING))));
        if (outcome.proposals().isEmpty()) {
            all.add(new Expected(Part.PROPOSAL, "", ""));
        }
        outcome.recommendations().forEach(code -> all.add(new Expected(Part.RECOMMENDATION, code, "")));
        outcome.flags().forEach(code -> all.add(new Expected(Part.FLAG, code, "")));
        return all;
    }

    /** In the length that a case can be written with. */
    private static String rounded(BigDecimal number) {
        return CanonicalJson.number(
                number.scale() > 20 ? number.setScale(20, java.math.RoundingMode.HALF_EVEN) : number);
    }

    private static void put(Map<String, String> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, value);
        }
    }
}
