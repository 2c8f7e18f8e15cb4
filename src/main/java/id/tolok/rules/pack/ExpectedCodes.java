package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds the codes that a case expects against the dictionary: a misspelt one would otherwise be "not given" forever. */
record ExpectedCodes(RuleDictionary dictionary, Place place, List<Issue> issues) {

    void check(Expectation expected) {
        known(expected.derived().keySet(), codes(dictionary.indicators(), IndicatorDefinition::code));
        known(expected.aspects().keySet(), codes(dictionary.aspects(), Aspect::code));
        known(expected.ratings().keySet(), codes(dictionary.dimensions(), Dimension::code));
        expected.ratings()
                .forEach((dimension, level) -> dictionary
                        .dimension(dimension)
                        .ifPresent(found -> known(Set.of(level), outcomes(found.levels()))));
        expected.grade().ifPresent(grade -> known(Set.of(grade), outcomes(dictionary.grades())));
        expected.proposals().ifPresent(given -> known(given.keySet(), outcomes(dictionary.proposals())));
        known(expected.awards().keySet(), outcomes(dictionary.awards()));
        expected.recommendations().ifPresent(given -> known(given, outcomes(dictionary.recommendations())));
        expected.flags().ifPresent(given -> known(given, outcomes(dictionary.flags())));
    }

    private void known(Collection<String> codes, List<String> all) {
        codes.stream()
                .filter(code -> !code.equals(Expectation.NOTHING) && !all.contains(code))
                .forEach(code -> issues.add(Issue.error("CASE_CODE_UNKNOWN", place, code)));
    }

    private static List<String> outcomes(List<Outcome> outcomes) {
        return codes(outcomes, Outcome::code);
    }

    private static <T> List<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).toList();
    }
}
