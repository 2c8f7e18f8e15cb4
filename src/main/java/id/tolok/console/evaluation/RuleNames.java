package id.tolok.console.evaluation;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.plain.PlainRule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules of a version are called in the reader's language, and on which article each rests. */
public final class RuleNames {

    private final Map<String, RuleDefinition> rules;
    private final Locale locale;

    public RuleNames(RuleModel model, Locale locale) {
        this.rules = model.rules().stream().collect(Collectors.toMap(RuleDefinition::name, Function.identity()));
        this.locale = locale;
    }

    public String title(String rule) {
        var metadata = metadata(rule);
        var own = locale.getLanguage().equals("en") ? metadata.titleEn() : metadata.title();
        return own.or(metadata::title).orElse(rule);
    }

    /** The names of all rules, in the order of their titles. */
    List<String> byTitle() {
        return rules.keySet().stream()
                .sorted(Comparator.comparing(this::title).thenComparing(rule -> rule))
                .toList();
    }

    public Optional<String> basis(String rule) {
        return metadata(rule).basis();
    }

    /** The rule in one plain sentence: when it applies, and what it does then. */
    String sentence(String rule, RuleDictionary dictionary) {
        return Optional.ofNullable(rules.get(rule))
                .map(definition -> PlainRule.of(definition, dictionary, locale).sentence())
                .orElse(rule);
    }

    private Metadata metadata(String rule) {
        return Optional.ofNullable(rules.get(rule))
                .map(RuleDefinition::metadata)
                .orElse(Metadata.NONE);
    }
}
