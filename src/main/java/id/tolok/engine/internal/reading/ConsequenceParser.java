package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Statement;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.internal.reading.TokenStream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the calls of {@code score} between {@code then} and {@code end}. */
final class ConsequenceParser {

    private static final Set<String> CONTROL_FLOW = Set.of(
            "if",
            "else",
            "for",
            "while",
            "do",
            "switch",
            "case",
            "return",
            "break",
            "continue",
            "try",
            "catch",
            "throw",
            "synchronized",
            "assert",
            "yield");
    private static final Set<String> WORKING_MEMORY =
            Set.of("insert", "insertLogical", "modify", "update", "delete", "retract", "drools", "kcontext");

    private final TokenStream tokens;
    private final ExpressionParser expressions;

    ConsequenceParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        while (!tokens.isWord("end") && !tokens.atEnd() && !isNextRule()) {
            var first = tokens.peek();
            try {
                if (statements.size() >= ReadingLimits.WRITES) {
                    throw tokens.refuse("EXPRESSION_TOO_LONG", first, ReadingLimits.WRITES);
                }
                statements.add(statement());
            } catch (Unreadable reported) {
                skipStatement();
            }
        }
        return statements;
    }

    private Statement statement() throws Unreadable {
        var first = tokens.peek();
        if (first.isWord("then")) {
            tokens.take();
            throw tokens.refuse("SECOND_THEN", first);
        }
        if (first.kind() == Kind.WORD && CONTROL_FLOW.contains(first.text())) {
            throw tokens.refuse("CONTROL_FLOW", first, first.text());
        }
        if (first.kind() == Kind.WORD && WORKING_MEMORY.contains(first.text())) {
            throw tokens.refuse("NOT_IN_LANGUAGE", first, first.text());
        }
        if (!first.isWord("score") || !tokens.peek(1).isSign(".")) {
            throw tokens.refuse("NOT_A_WRITE", first, first.shown());
        }
        tokens.take();
        tokens.take();
        var method = tokens.expect(Kind.WORD, "add, cap, floor, …");
        var arguments = expressions.arguments();
        tokens.expectSign(";");
        return new Statement(method, arguments);
    }

    /** Behind the statement's semicolon or block, or before what ends the consequence. */
    private void skipStatement() {
        if (tokens.isWord("then")) {
            return;
        }
        int depth = 0;
        while (!tokens.atEnd() && !isNextRule() && !(tokens.isWord("end") && depth <= 0)) {
            var token = tokens.take();
            if (token.isSign("{") || token.isSign("(")) {
                depth++;
            } else if (token.isSign("}") || token.isSign(")")) {
                depth--;
                if (depth <= 0 && token.isSign("}")) {
                    return;
                }
            } else if (token.isSign(";") && depth <= 0) {
                return;
            } else if (tokens.isWord("then") && depth <= 0) {
                return;
            }
        }
    }

    private boolean isNextRule() {
        return tokens.isWord("rule") && tokens.peek().opensLine();
    }
}
