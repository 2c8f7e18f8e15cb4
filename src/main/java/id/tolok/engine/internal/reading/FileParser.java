package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Rule;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.internal.reading.TokenStream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a whole file: the header that a file may spell out, then rules, and nothing else. */
final class FileParser {

    static final String VOCABULARY = "id.tolok.engine.vocabulary";

    private static final Set<String> STARTS = Set.of(
            "rule",
            "query",
            "function",
            "declare",
            "global",
            "import",
            "package",
            "unit",
            "dialect",
            "salience",
            "agenda-group",
            "no-loop");

    private final TokenStream tokens;
    private final Problems problems;

    FileParser(TokenStream tokens) {
        this.tokens = tokens;
        this.problems = tokens.problems();
    }

    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        boolean first = true;
        while (!tokens.atEnd()) {
            if (tokens.isWord("rule")) {
                new RuleParser(tokens).rule().ifPresent(rules::add);
            } else {
                headerLine(first, !rules.isEmpty());
            }
            first = false;
        }
        return rules;
    }

    private void headerLine(boolean first, boolean afterRules) {
        var token = tokens.peek();
        try {
            switch (token.kind() == Kind.WORD ? token.text() : "") {
                case "package" -> readPackage(first);
                case "import" -> readImport(afterRules);
                case "global" -> readGlobal(afterRules);
                case "salience", "agenda-group", "no-loop", "dialect" ->
                    throw tokens.refuse("FILE_ATTRIBUTE", token, token.text());
                case "function", "declare", "query", "unit" ->
                    throw tokens.refuse("NOT_IN_LANGUAGE", token, token.text());
                default ->
                    throw tokens.refuse(afterRules ? "TEXT_AFTER_END" : "TEXT_BEFORE_RULES", token, token.shown());
            }
        } catch (Unreadable reported) {
            if (tokens.peek() == token) {
                tokens.take();
            }
            tokens.skipToLineThatOpensWith(STARTS);
        }
    }

    private void readPackage(boolean first) throws Unreadable {
        var at = tokens.take();
        qualifiedName();
        tokens.takeSign(";");
        if (!first) {
            problems.error("HEADER_ORDER", at, "package");
        }
    }

    private void readImport(boolean afterRules) throws Unreadable {
        var at = tokens.take();
        boolean function = tokens.takeWord("function");
        var expected = VOCABULARY + (function ? ".Functions.*" : ".*");
        var name = qualifiedName();
        tokens.takeSign(";");
        if (!name.equals(expected)) {
            throw tokens.refuse("IMPORT_NOT_ALLOWED", at, name);
        } else if (afterRules) {
            problems.error("HEADER_ORDER", at, "import");
        }
    }

    private void readGlobal(boolean afterRules) throws Unreadable {
        var at = tokens.take();
        var type = qualifiedName();
        var name = tokens.expect(Kind.WORD, "score");
        tokens.takeSign(";");
        if (!type.equals(VOCABULARY + ".Score") || !name.isWord("score")) {
            problems.error("GLOBAL_NOT_ALLOWED", at, name.text());
        } else if (afterRules) {
            problems.error("HEADER_ORDER", at, "global");
        }
    }

    private String qualifiedName() throws Unreadable {
        var name = new StringBuilder(tokens.expect(Kind.WORD, "a.b.c").text());
        while (name.length() < ReadingLimits.TEXT_LENGTH && tokens.takeSign(".")) {
            name.append('.');
            name.append(
                    tokens.takeSign("*")
                            ? "*"
                            : tokens.expect(Kind.WORD, "a.b.c").text());
        }
        return name.toString();
    }
}
