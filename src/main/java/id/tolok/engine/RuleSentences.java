package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.printing.SentenceText;
import id.tolok.engine.internal.reading.SentenceReader;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
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

    /** The rules that the sentences say, checked as rule text is; places are those of the sentences. */
    public static CheckedRules read(SourceFile sentences, Locale locale, Optional<RuleDictionary> dictionary) {
        return SentenceReader.read(sentences, locale, dictionary);
    }
}
