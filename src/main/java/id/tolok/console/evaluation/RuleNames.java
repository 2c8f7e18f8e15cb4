package id.tolok.console.evaluation;

import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rules of a version are called in the reader's language, and on which article each rests. */
public final class RuleNames {

    private final Map<String, Metadata> rules;
    private final Locale locale;

    public RuleNames(RuleModel model, Locale locale) {
        this.rules = model.rules().stream().collect(Collectors.toMap(RuleDefinition::name, RuleDefinition::metadata));
        this.locale = locale;
    }

    public String title(String rule) {
        var metadata = rules.getOrDefault(rule, Metadata.NONE);
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
        return rules.getOrDefault(rule, Metadata.NONE).basis();
    }
}
