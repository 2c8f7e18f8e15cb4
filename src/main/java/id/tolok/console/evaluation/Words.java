package id.tolok.console.evaluation;

import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the codes of a version's dictionary are called in the reader's language; an unknown code stays itself. */
public record Words(RuleDictionary dictionary, Locale locale) {

    public String aspect(String code) {
        return dictionary
                .aspect(code)
                .map(Aspect::titles)
                .map(t -> t.in(locale))
                .orElse(code);
    }

    public String indicator(String code) {
        return dictionary
                .indicator(code)
                .map(IndicatorDefinition::titles)
                .map(t -> t.in(locale))
                .orElse(code);
    }

    /** What an indicator is counted in; empty where it has no unit. */
    public String unit(String code) {
        return dictionary
                .indicator(code)
                .map(IndicatorDefinition::unit)
                .map(t -> t.in(locale))
                .orElse("");
    }

    public String dimension(String code) {
        return dictionary
                .dimension(code)
                .map(Dimension::titles)
                .map(t -> t.in(locale))
                .orElse(code);
    }

    public String level(String dimension, String code) {
        return dictionary
                .dimension(dimension)
                .map(found -> outcome(found.levels(), code))
                .orElse(code);
    }

    public String grade(String code) {
        return outcome(dictionary.grades(), code);
    }

    public String proposal(String code) {
        return outcome(dictionary.proposals(), code);
    }

    /** Whether a proposal's title says for how many months, as most do. */
    boolean saysMonths(String proposal, BigDecimal months) {
        return proposal(proposal).contains(Formats.number(months, locale));
    }

    public String award(String code) {
        return outcome(dictionary.awards(), code);
    }

    public String recommendation(String code) {
        return outcome(dictionary.recommendations(), code);
    }

    public String flag(String code) {
        return outcome(dictionary.flags(), code);
    }

    /** What a contribution is given to: an aspect, a dimension, an indicator or an outcome. */
    public String target(String type, String code) {
        return switch (type) {
            case "derive" -> indicator(code);
            case "add", "cap", "floor" -> aspect(code);
            case "rate" -> dimension(code);
            case "grade" -> grade(code);
            case "propose" -> proposal(code);
            case "award" -> award(code);
            case "recommend" -> recommendation(code);
            case "flag" -> flag(code);
            default -> code;
        };
    }

    /** What a fact is called: {@code type} is the vocabulary's word. */
    public Optional<String> fact(String type, String code) {
        return switch (type) {
            case "Indicator", "Observation" -> Optional.of(indicator(code));
            case "AspectScore" -> Optional.of(aspect(code));
            case "Rating" -> Optional.of(dimension(code));
            default -> Optional.empty();
        };
    }

    private String outcome(List<Outcome> outcomes, String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(outcome -> outcome.titles().in(locale))
                .findFirst()
                .orElse(code);
    }
}
