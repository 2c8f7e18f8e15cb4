package id.tolok.engine.internal.reading;

import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What rules may name: the shapes of codes, and the codes themselves where a dictionary is known. */
final class Codes {

    private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    enum Kind {
        INDICATOR(LOWER),
        DERIVED(LOWER),
        ASPECT(LOWER),
        DIMENSION(LOWER),
        LEVEL(UPPER),
        GRADE(UPPER),
        PROPOSAL(UPPER),
        AWARD(UPPER),
        RECOMMENDATION(UPPER),
        FLAG(UPPER);

        private final Pattern shape;

        Kind(Pattern shape) {
            this.shape = shape;
        }
    }

    private final Optional<RuleDictionary> dictionary;
    private long regexSteps;

    Codes(Optional<RuleDictionary> dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether the rule set may have a regular expression of so many steps beside those that it has. */
    boolean affordsRegex(long steps) {
        regexSteps += Math.min(steps, ReadingLimits.REGEX_STEPS);
        return steps <= ReadingLimits.REGEX_STEPS && regexSteps <= ReadingLimits.ALL_REGEX_STEPS;
    }

    /** Reports a code that is misshapen or unknown. */
    void check(Kind kind, Token code, Problems problems) {
        if (!kind.shape.matcher(code.text()).matches()) {
            problems.error("CODE_SHAPE", code, code.shown(), kind.shape == LOWER ? "a-z 0-9 _" : "A-Z 0-9 _");
            return;
        }
        dictionary
                .map(known -> known(kind, known))
                .filter(known -> !known.contains(code.text()))
                .ifPresent(
                        known -> problems.error("UNKNOWN_" + kind, code, code.text(), Nearest.to(code.text(), known)));
    }

    /** Reports a level that this dimension lacks, where both are known. */
    void checkLevelOf(String dimension, String level, Token at, Problems problems) {
        dictionary
                .flatMap(known -> known.dimension(dimension))
                .map(Codes::levels)
                .filter(levels -> !levels.contains(level))
                .ifPresent(levels -> problems.error("UNKNOWN_LEVEL", at, level, Nearest.to(level, levels)));
    }

    /** What is recorded of an indicator; empty where that is not known. */
    Optional<IndicatorDefinition.Kind> kindOf(String indicator) {
        return dictionary.flatMap(known -> known.indicator(indicator)).map(IndicatorDefinition::kind);
    }

    private static Collection<String> known(Kind kind, RuleDictionary known) {
        return switch (kind) {
            case INDICATOR ->
                known.indicators().stream().map(IndicatorDefinition::code).toList();
            case DERIVED ->
                known.indicators().stream()
                        .filter(IndicatorDefinition::derived)
                        .map(IndicatorDefinition::code)
                        .toList();
            case ASPECT -> known.aspects().stream().map(Aspect::code).toList();
            case DIMENSION -> known.dimensions().stream().map(Dimension::code).toList();
            case LEVEL ->
                known.dimensions().stream().flatMap(Codes::streamLevels).toList();
            case GRADE -> codes(known.grades());
            case PROPOSAL -> codes(known.proposals());
            case AWARD -> codes(known.awards());
            case RECOMMENDATION -> codes(known.recommendations());
            case FLAG -> codes(known.flags());
        };
    }

    private static List<String> levels(Dimension dimension) {
        return streamLevels(dimension).toList();
    }

    private static Stream<String> streamLevels(Dimension dimension) {
        return dimension.levels().stream().map(Outcome::code);
    }

    private static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).toList();
    }
}
