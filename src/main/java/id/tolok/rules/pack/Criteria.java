package id.tolok.rules.pack;

import id.tolok.engine.RuleSentences;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.CriteriaTopics.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The criteria of a rule set as a person reads them: every rule in plain language with its legal basis, in sections by
 * what it decides. Printed from the rules themselves, so that it cannot say anything that they do not do.
 */
public record Criteria(List<Section> sections) {
    public Criteria {
        sections = List.copyOf(sections);
    }

    public static Criteria of(RuleModel model, RuleDictionary dictionary, Locale locale) {
        var topics = new CriteriaTopics(dictionary, locale);
        var sections = new TreeMap<Topic, List<Criterion>>();
        for (var rule : model.rules()) {
            sections.computeIfAbsent(topics.of(rule), topic -> new ArrayList<>())
                    .add(Criterion.of(rule, dictionary, locale));
        }
        return new Criteria(sections.entrySet().stream()
                .map(entry -> new Section(entry.getKey().heading(), entry.getValue()))
                .toList());
    }

    /** All criteria that decide one thing, such as an aspect, a rating or the grade. */
    public record Section(String heading, List<Criterion> criteria) {
        public Section {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * One rule.
     *
     * @param title its title, or its name where it has none
     * @param sentences when it applies and what it does then, line by line
     */
    public record Criterion(String rule, String title, Optional<String> basis, List<String> sentences) {
        public Criterion {
            sentences = List.copyOf(sentences);
        }

        private static Criterion of(RuleDefinition rule, RuleDictionary dictionary, Locale locale) {
            var metadata = rule.metadata();
            var title = locale.getLanguage().equals("en") ? metadata.titleEn() : metadata.title();
            var sentences = RuleSentences.print(rule, locale, Optional.of(dictionary));
            return new Criterion(
                    rule.name(),
                    title.orElse(rule.name()),
                    metadata.basis(),
                    sentences.lines().skip(headLines(rule)).toList());
        }

        /** Name, metadata and phase stand above the sentences. */
        private static long headLines(RuleDefinition rule) {
            var metadata = rule.metadata();
            return 2
                    + metadata.title().stream().count()
                    + metadata.titleEn().stream().count()
                    + metadata.basis().stream().count()
                    + metadata.table().stream().count();
        }
    }
}
