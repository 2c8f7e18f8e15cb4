package id.tolok.console.rules;

import id.tolok.console.component.CodeEditor.Word;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the text editor suggests: the language, and every code of the dictionary with its title. */
final class Words {

    private static final List<String> LANGUAGE = List.of(
            "rule",
            "when",
            "then",
            "end",
            "agenda-group",
            "not",
            "exists",
            "forall",
            "accumulate",
            "in",
            "contains",
            "matches",
            "@title(\"\")",
            "@title_en(\"\")",
            "@basis(\"\")",
            "@table(\"\")");
    private static final List<String> WRITES =
            List.of("derive", "add", "cap", "floor", "rate", "grade", "propose", "award", "recommend", "flag");

    private final Locale locale;
    private final List<Word> words = new ArrayList<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    static List<Word> language(RuleDictionary dictionary, Locale locale) {
        var words = new Words(locale);
        LANGUAGE.forEach(word -> words.add(word, "DRL"));
        WRITES.forEach(word -> words.add("score." + word + "(", "score"));
        Arrays.stream(Phase.values()).forEach(phase -> words.add('"' + phase.code() + '"', "agenda-group"));
        Arrays.stream(Function.values()).forEach(function -> words.add(function.word() + "(", "()"));
        for (var type : FactType.values()) {
            words.add(type.word() + "(", "fact");
            type.fieldNames().forEach(field -> words.add(field, type.word()));
        }
        words.codes(dictionary);
        return List.copyOf(words.words);
    }

    /** Codes alone, for sentences. */
    static List<Word> codes(RuleDictionary dictionary, List<String> phrases, Locale locale) {
        var words = new Words(locale);
        phrases.forEach(phrase -> words.add(phrase, ""));
        words.codes(dictionary);
        return List.copyOf(words.words);
    }

    private void codes(RuleDictionary dictionary) {
        dictionary.indicators().forEach(indicator -> code(indicator.code(), indicator.titles()));
        dictionary.aspects().forEach(aspect -> code(aspect.code(), aspect.titles()));
        dictionary.dimensions().forEach(dimension -> {
            code(dimension.code(), dimension.titles());
            outcomes(dimension.levels());
        });
        outcomes(dictionary.grades());
        outcomes(dictionary.proposals());
        outcomes(dictionary.awards());
        outcomes(dictionary.recommendations());
        outcomes(dictionary.flags());
    }

    private void outcomes(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> code(outcome.code(), outcome.titles()));
    }

    private void code(String code, Titles titles) {
        words.add(new Word(code, code, titles.in(locale)));
    }

    private void add(String word, String meta) {
        words.add(new Word(word, word, meta));
    }
}
