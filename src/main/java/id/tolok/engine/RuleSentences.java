package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.printing.Phrase;
import id.tolok.engine.internal.printing.Phrases;
import id.tolok.engine.internal.printing.SentenceText;
import id.tolok.engine.internal.reading.SentenceReader;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules in plain language, Indonesian or English: a view of the rule model, printed from it and read back to it, never
 * another stored language. With a dictionary each code has its title beside it, in ‹›, which reading back skips.
 */
public final class RuleSentences {

    private RuleSentences() {}

    public static String print(RuleModel model, Locale locale, Optional<RuleDictionary> dictionary) {
        return model.rules().stream()
                .map(rule -> print(rule, locale, dictionary))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    public static String print(RuleDefinition rule, Locale locale, Optional<RuleDictionary> dictionary) {
        return new SentenceText(locale, dictionary).of(rule);
    }

    /** One condition as it stands in a sentence. */
    public static String print(Condition condition, Locale locale, Optional<RuleDictionary> dictionary) {
        return new SentenceText(locale, dictionary).of(condition);
    }

    /** The phrases that sentences are made of, for whoever writes some. */
    public static List<String> phrases(Locale locale) {
        var phrases = Phrases.in(locale);
        return Arrays.stream(Phrase.values()).map(phrases::say).distinct().toList();
    }

    /** The rules that the sentences say, checked as rule text is; places are those of the sentences. */
    public static CheckedRules read(SourceFile sentences, Locale locale, Optional<RuleDictionary> dictionary) {
        return SentenceReader.read(sentences, locale, dictionary);
    }
}
