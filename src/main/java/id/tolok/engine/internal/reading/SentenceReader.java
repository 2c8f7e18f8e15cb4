package id.tolok.engine.internal.reading;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.printing.Phrases;
import id.tolok.engine.model.RuleModel;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rules that are written as sentences: each sentence becomes the rule text that it stands for. */
public final class SentenceReader {

    /** Texts are found too, so that what stands within them is no remark. */
    private static final Pattern REMARK = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|‹[^›\\n]*›");

    private SentenceReader() {}

    public static CheckedRules read(SourceFile file, Locale locale, Optional<RuleDictionary> dictionary) {
        var problems = new Problems(file.path());
        var rules = SourceText.of(file, problems)
                .map(text -> tokens(text, locale, problems))
                .filter(tokens -> Nesting.isHarmless(tokens, problems))
                .map(tokens -> new FileParser(new TokenStream(tokens, problems)).rules())
                .orElse(List.of());
        var typer = new RuleTyper(new Codes(dictionary), problems);
        var typed = rules.stream().map(typer::rule).flatMap(Optional::stream).toList();
        return new CheckedRules(new RuleModel(typed), Issues.of(problems.all()));
    }

    private static List<Token> tokens(String text, Locale locale, Problems problems) {
        var spoken = Lexer.tokens(withoutRemarks(text), problems);
        var words = PhraseTokens.of(spoken, Phrases.in(locale), problems);
        return new SentenceParser(words, problems).tokens();
    }

    /** The same length, so that all places stay. */
    private static String withoutRemarks(String text) {
        return REMARK.matcher(text)
                .replaceAll(match -> match.group().startsWith("‹")
                        ? " ".repeat(match.group().length())
                        : Matcher.quoteReplacement(match.group()));
    }
}
