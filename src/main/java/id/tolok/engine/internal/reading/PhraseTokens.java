package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.printing.Phrase;
import id.tolok.engine.internal.printing.Phrases;
import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the phrases in the words of a sentence, the longest first. */
final class PhraseTokens {

    /** @param phrase absent for values, variables and signs */
    record Said(Optional<Phrase> phrase, Token token) {

        boolean is(Phrase expected) {
            return phrase.filter(expected::equals).isPresent();
        }
    }

    private PhraseTokens() {}

    static List<Said> of(List<Token> spoken, Phrases phrases, Problems problems) {
        Map<Phrase, List<String>> known = new EnumMap<>(Phrase.class);
        for (var phrase : Phrase.values()) {
            known.put(phrase, words(phrases.say(phrase)));
        }
        var said = new ArrayList<Said>();
        for (int i = 0; i < spoken.size(); ) {
            var token = spoken.get(i);
            var found = token.kind() == Kind.WORD ? longest(spoken, i, known) : Optional.<Phrase>empty();
            if (token.kind() == Kind.WORD && found.isEmpty()) {
                problems.error("SENTENCE_WORD", token, token.shown(), nearest(token.text(), known.values()));
            } else {
                said.add(new Said(found, token));
            }
            i += found.map(phrase -> known.getOrDefault(phrase, List.of()).size())
                    .orElse(1);
        }
        return said;
    }

    private static List<String> words(String phrase) {
        var tokens = Lexer.tokens(phrase, new Problems(""));
        return tokens.subList(0, tokens.size() - 1).stream().map(Token::text).toList();
    }

    private static Optional<Phrase> longest(List<Token> spoken, int at, Map<Phrase, List<String>> known) {
        Optional<Phrase> best = Optional.empty();
        int length = 0;
        for (var entry : known.entrySet()) {
            var words = entry.getValue();
            if (words.size() > length && stands(words, spoken, at)) {
                best = Optional.of(entry.getKey());
                length = words.size();
            }
        }
        return best;
    }

    private static boolean stands(List<String> words, List<Token> spoken, int at) {
        if (at + words.size() > spoken.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!spoken.get(at + i).text().equals(words.get(i))
                    || spoken.get(at + i).kind() == Kind.TEXT) {
                return false;
            }
        }
        return true;
    }

    private static String nearest(String word, Collection<List<String>> phrases) {
        var joined = phrases.stream().map(words -> String.join(" ", words)).collect(Collectors.toSet());
        return Nearest.to(word, joined);
    }
}
