package id.tolok.engine.dictionary;

import java.util.List;
import java.util.Optional;

/**
 * All that a rule set may speak of, in the order in which people see it. Grades go from best to worst.
 */
public record RuleDictionary(
        List<Aspect> aspects,
        List<IndicatorDefinition> indicators,
        List<Dimension> dimensions,
        List<Outcome> grades,
        List<Outcome> proposals,
        List<Outcome> awards,
        List<Outcome> recommendations,
        List<Outcome> flags,
        List<TablePolicy> tables) {

    public RuleDictionary {
        aspects = List.copyOf(aspects);
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
        grades = List.copyOf(grades);
        proposals = List.copyOf(proposals);
        awards = List.copyOf(awards);
        recommendations = List.copyOf(recommendations);
        flags = List.copyOf(flags);
        tables = List.copyOf(tables);
    }

    public Optional<IndicatorDefinition> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public Optional<Aspect> aspect(String code) {
        return aspects.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Dimension> dimension(String code) {
        return dimensions.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    public Optional<TablePolicy> table(String name) {
        return tables.stream().filter(t -> t.table().equals(name)).findFirst();
    }
}
