package id.tolok.rules.pack;

import id.tolok.engine.RuleSentences;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.CriteriaTopics.Topic;
import id.tolok.rules.pack.plain.PlainRule;
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
                .map(entry -> new Section(entry.getKey().heading(), CriteriaTables.parts(entry.getValue())))
                .toList());
    }

    /** All criteria that decide one thing, such as an aspect, a rating or the grade. */
    public record Section(String heading, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** One rule, or several that read best as a table. */
    public sealed interface Part permits Criterion, Table {}

    /**
     * One rule.
     *
     * @param title its title, or its name where it has none
     * @param plain when it applies and what it does then, with the titles of all codes
     * @param sentences the same exactly, with the codes, line by line
     */
    public record Criterion(
            String rule,
            String title,
            Optional<String> basis,
            Optional<String> table,
            PlainRule plain,
            List<String> sentences)
            implements Part {

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
                    metadata.table(),
                    PlainRule.of(rule, dictionary, locale),
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

    /**
     * Rules that ask for the same things.
     *
     * @param always what all of them demand
     * @param columns what each of them asks for
     */
    public record Table(List<String> always, List<String> columns, List<Row> rows) implements Part {

        public Table {
            always = List.copyOf(always);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param cells what the rule demands in each column; blank where nothing */
    public record Row(Criterion criterion, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
