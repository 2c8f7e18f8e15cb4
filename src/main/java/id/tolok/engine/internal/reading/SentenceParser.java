package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.printing.Phrase;
import id.tolok.engine.internal.reading.PhraseTokens.Said;
import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns sentences into the tokens of rule text, each with the place of the word that it came from. */
final class SentenceParser {

    private final List<Said> said;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    SentenceParser(List<Said> said, Problems problems) {
        this.said = said;
        this.problems = problems;
    }

    List<Token> tokens() {
        while (!atEnd()) {
            if (peek().is(Phrase.RULE)) {
                word("rule");
                value(Kind.TEXT);
                header();
            } else {
                unexpected();
            }
        }
        tokens.add(said.getLast().token());
        return tokens;
    }

    private void header() {
        var phase = new ArrayList<Token>();
        while (!atEnd() && !peek().is(Phrase.WHEN) && !peek().is(Phrase.ALWAYS) && !peek().is(Phrase.RULE)) {
            if (peek().is(Phrase.PHASE)) {
                phase.add(like(Kind.WORD, "agenda-group"));
                next();
                skipSign(":");
                peek().phrase()
                        .filter(Phrase::isPhase)
                        .ifPresentOrElse(
                                named -> phase.add(like(Kind.TEXT, named.word())),
                                () -> phase.add(like(Kind.SIGN, "?")));
                next();
            } else {
                metadata();
            }
        }
        tokens.addAll(phase);
        word("when");
        skipSign(":");
        while (!atEnd() && !peek().is(Phrase.THEN) && !peek().is(Phrase.RULE)) {
            bullet();
            condition();
        }
        word("then");
        skipSign(":");
        while (!atEnd() && !peek().is(Phrase.RULE)) {
            bullet();
            write();
        }
        add(Kind.WORD, "end");
    }

    private void metadata() {
        var name = peek().is(Phrase.TITLE)
                ? "title"
                : peek().is(Phrase.TITLE_EN)
                        ? "title_en"
                        : peek().is(Phrase.BASIS) ? "basis" : peek().is(Phrase.TABLE) ? "table" : "";
        if (name.isEmpty()) {
            unexpected();
            return;
        }
        add(Kind.SIGN, "@");
        word(name);
        skipSign(":");
        add(Kind.SIGN, "(");
        value(Kind.TEXT);
        add(Kind.SIGN, ")");
    }

    private void bullet() {
        skipSign("•");
    }

    private void condition() {
        if (isSign("(")) {
            take();
            group();
            return;
        }
        var said = peek();
        if (said.is(Phrase.NO) || said.is(Phrase.SOME)) {
            word(said.phrase().orElseThrow().word());
            condition();
        } else if (said.is(Phrase.FOR_ALL)) {
            word("forall");
            take();
            while (!atEnd() && !isSign(")")) {
                pattern();
                skipSign(";");
            }
            take();
        } else if (said.is(Phrase.OVER_ALL)) {
            accumulate();
        } else {
            pattern();
        }
    }

    /** Conditions joined by and, or; up to the closing parenthesis. */
    private void group() {
        while (!atEnd() && !isSign(")")) {
            condition();
            if (peek().is(Phrase.AND)) {
                word("and");
            } else if (peek().is(Phrase.OR)) {
                word("or");
            } else if (!isSign(")")) {
                unexpected();
                return;
            }
        }
        take();
    }

    private void pattern() {
        var fact = peek().phrase().filter(Phrase::isFact);
        if (fact.isEmpty()) {
            unexpected();
            return;
        }
        var type = like(Kind.WORD, fact.get().word());
        next();
        var key = new ArrayList<Token>();
        if (peek().token().kind() == Kind.TEXT) {
            key.add(like(Kind.WORD, key(fact.get())));
            key.add(like(Kind.SIGN, "=="));
            key.add(peek().token());
            next();
        }
        if (peek().is(Phrase.KNOWN_AS)) {
            next();
            value(Kind.VARIABLE);
            add(Kind.SIGN, ":");
        }
        tokens.add(type);
        add(Kind.SIGN, "(");
        tokens.addAll(key);
        if (isSign("(")) {
            next();
            if (!key.isEmpty()) {
                add(Kind.SIGN, ",");
            }
            new SentenceConstraintParser(this).constraints();
            take();
        } else {
            add(Kind.SIGN, ")");
        }
    }

    private static String key(Phrase fact) {
        return fact == Phrase.ASPECT_SCORE ? "aspect" : fact == Phrase.RATING ? "dimension" : "code";
    }

    private void accumulate() {
        word("accumulate");
        var constraints = new SentenceConstraintParser(this);
        if (isSign("(")) {
            take();
            int depth = tokens.size();
            group();
            if (tokens.size() > depth) {
                tokens.removeLast();
            }
        }
        add(Kind.SIGN, ";");
        skipSign(":");
        do {
            constraints.computation();
        } while (takeSign(","));
        if (isSign(";")) {
            take();
            if (peek().is(Phrase.WHERE)) {
                next();
            }
            skipSign("(");
            constraints.constraints();
            skipSign(")");
        }
        add(Kind.SIGN, ")");
    }

    private void write() {
        var phrase = peek().phrase();
        if (phrase.isEmpty()
                || phrase.get().compareTo(Phrase.DERIVE) < 0
                || phrase.get().compareTo(Phrase.FLAG) > 0) {
            unexpected();
            return;
        }
        add(Kind.WORD, "score");
        add(Kind.SIGN, ".");
        word(phrase.get().word());
        add(Kind.SIGN, "(");
        value(Kind.TEXT);
        if (isSign(":") || peek().is(Phrase.FOR)) {
            add(Kind.SIGN, ",");
            next();
            new SentenceConstraintParser(this).expression();
            if (peek().is(Phrase.MONTHS)) {
                next();
            }
        }
        add(Kind.SIGN, ")");
        add(Kind.SIGN, ";");
    }

    // what the parts have in common

    boolean atEnd() {
        return peek().token().kind() == Kind.END_OF_FILE;
    }

    Said peek() {
        return said.get(Math.min(at, said.size() - 1));
    }

    void next() {
        at++;
    }

    List<Token> written() {
        return tokens;
    }

    boolean isSign(String sign) {
        return peek().token().isSign(sign);
    }

    void skipSign(String sign) {
        at += isSign(sign) ? 1 : 0;
    }

    boolean takeSign(String sign) {
        boolean there = isSign(sign);
        if (there) {
            take();
        }
        return there;
    }

    /** The next token as it stands. */
    void take() {
        if (!atEnd()) {
            tokens.add(peek().token());
        }
        at++;
    }

    Token like(Kind kind, String text) {
        var place = peek().token();
        return new Token(kind, text, place.line(), place.column(), place.start(), place.end(), place.opensLine());
    }

    void add(Kind kind, String text) {
        tokens.add(like(kind, text));
    }

    /** The next phrase, as this word. */
    void word(String word) {
        add(Kind.WORD, word);
        if (!atEnd()) {
            at++;
        }
    }

    private void value(Kind kind) {
        if (peek().token().kind() == kind) {
            take();
        } else {
            unexpected();
        }
    }

    /** Reports the next word and goes behind it. */
    void unexpected() {
        problems.error("UNEXPECTED", peek().token(), peek().token().shown());
        at++;
    }
}
