package id.tolok.rules.pack.plain;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rule in one short sentence, printed from its model with the titles of all codes: when it applies, and what it does
 * then. Shorter than the exact sentences, and not read back.
 */
public record PlainRule(List<Clause> clauses, List<String> effects) {

    public PlainRule {
        clauses = List.copyOf(clauses);
        effects = List.copyOf(effects);
    }

    public static PlainRule of(RuleDefinition rule, RuleDictionary dictionary, Locale locale) {
        var words = Words.in(locale);
        var titles = new CodeTitles(dictionary, locale);
        var formula = new Formula(words);
        var conditions = new Conditions(words, new Patterns(words, titles, formula, Patterns.ANY), formula);
        var naming = Naming.empty();
        var clauses = new ArrayList<Clause>();
        rule.conditions().forEach(condition -> clauses.addAll(conditions.of(condition, naming)));
        var effects = new Effects(words, titles, formula);
        return new PlainRule(
                clauses.stream().distinct().toList(),
                rule.writes().stream().map(write -> effects.of(write, naming)).toList());
    }

    public String sentence() {
        var when = clauses.stream().map(Clause::toString).collect(Collectors.joining("; "));
        return (when.isEmpty() ? "" : when + " → ") + effect();
    }

    public String effect() {
        return String.join("; ", effects);
    }
}
