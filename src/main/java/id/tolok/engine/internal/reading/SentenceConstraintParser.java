package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.printing.Phrase;
import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns the constraints and expressions within sentences into tokens of rule text. */
final class SentenceConstraintParser {

    private final SentenceParser sentence;

    SentenceConstraintParser(SentenceParser sentence) {
        this.sentence = sentence;
    }

    /** Up to, not with, the closing parenthesis. */
    void constraints() {
        do {
            constraint();
        } while (!sentence.atEnd() && sentence.takeSign(","));
    }

    private void constraint() {
        int start = sentence.written().size();
        words();
        if (sentence.peek().is(Phrase.KNOWN_AS)) {
            bind(start);
        }
    }

    /** Moves the variable behind what it stands for to the front: {@code $v : value}. */
    private void bind(int start) {
        sentence.next();
        if (sentence.peek().token().kind() != Kind.VARIABLE) {
            sentence.unexpected();
            return;
        }
        var tokens = sentence.written();
        List<Token> bound = new ArrayList<>(tokens.subList(start, tokens.size()));
        tokens.subList(start, tokens.size()).clear();
        sentence.take();
        sentence.add(Kind.SIGN, ":");
        boolean signed = !bound.isEmpty() && bound.getFirst().isSign("-");
        if (signed) {
            sentence.add(Kind.SIGN, "(");
        }
        tokens.addAll(bound);
        if (signed) {
            sentence.add(Kind.SIGN, ")");
        }
    }

    void expression() {
        words();
    }

    void computation() {
        var function = sentence.peek().phrase().filter(Phrase::isAccumulation);
        if (function.isEmpty()) {
            sentence.unexpected();
            return;
        }
        int start = sentence.written().size();
        sentence.word(function.get().word());
        if (sentence.isSign("(")) {
            words();
        } else {
            sentence.add(Kind.SIGN, "(");
            sentence.add(Kind.SIGN, ")");
        }
        if (sentence.peek().is(Phrase.KNOWN_AS)) {
            bind(start);
        } else {
            sentence.unexpected();
        }
    }

    /** Everything up to a comma or closing parenthesis of its own level, or a phrase that belongs elsewhere. */
    private void words() {
        int depth = 0;
        while (!sentence.atEnd()) {
            var said = sentence.peek();
            if (depth == 0
                    && (said.token().isSign(",")
                            || said.token().isSign(")")
                            || said.token().isSign(";"))
                    && said.phrase().isEmpty()) {
                return;
            }
            if (said.phrase().isEmpty()) {
                if (said.token().isSign("•")) {
                    return;
                }
                depth += said.token().isSign("(") ? 1 : said.token().isSign(")") ? -1 : 0;
                sentence.take();
            } else if (!word(said.phrase().get())) {
                return;
            }
        }
    }

    private boolean word(Phrase phrase) {
        if (phrase.isField() || phrase.isFunction()) {
            sentence.word(phrase.word());
        } else if (phrase.isComparison() || phrase == Phrase.NOT_SO || phrase == Phrase.AND || phrase == Phrase.OR) {
            operator(phrase);
        } else {
            return false;
        }
        return true;
    }

    private void operator(Phrase phrase) {
        var text = phrase == Phrase.AND ? "&&" : phrase == Phrase.OR ? "||" : phrase.word();
        var words = text.split(" ");
        for (var word : words) {
            sentence.add(Character.isLetter(word.charAt(0)) ? Kind.WORD : Kind.SIGN, word);
        }
        sentence.next();
    }
}
