package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Binary;
import id.tolok.engine.internal.reading.Syntax.Call;
import id.tolok.engine.internal.reading.Syntax.Group;
import id.tolok.engine.internal.reading.Syntax.Literal;
import id.tolok.engine.internal.reading.Syntax.Name;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.internal.reading.Syntax.Relation;
import id.tolok.engine.internal.reading.Syntax.Unary;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.internal.reading.TokenStream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one expression: {@code or} binds loosest, then {@code and}, comparison, sums, products, signs. */
final class ExpressionParser {

    private static final Set<String> COMPARATORS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> RELATIONS = Set.of("in", "contains", "matches");
    private static final Set<String> OTHER_OPERATORS =
            Set.of("memberOf", "soundslike", "str", "excludes", "instanceof", "after", "before", "during", "coincides");
    private static final Set<String> OTHER_LITERALS = Set.of("true", "false", "null");

    private final TokenStream tokens;

    ExpressionParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    Node expression() throws Unreadable {
        var left = conjunction();
        for (int i = 0; tokens.isSign("||"); i++) {
            limit(i);
            left = new Binary(tokens.take(), left, secondHalf(this::conjunction));
        }
        return left;
    }

    private Node conjunction() throws Unreadable {
        var left = relation();
        for (int i = 0; tokens.isSign("&&"); i++) {
            limit(i);
            left = new Binary(tokens.take(), left, secondHalf(this::relation));
        }
        return left;
    }

    private interface Reader {
        Node read() throws Unreadable;
    }

    private Node secondHalf(Reader reader) throws Unreadable {
        refuseHalf();
        return reader.read();
    }

    /** A comparison whose left side is missing. */
    private void refuseHalf() throws Unreadable {
        var next = tokens.peek();
        if (next.kind() == Kind.SIGN && COMPARATORS.contains(next.text())) {
            throw tokens.refuse("HALF_CONSTRAINT", next, next.text());
        }
    }

    private Node relation() throws Unreadable {
        var left = sum();
        var next = tokens.peek();
        if (next.kind() == Kind.SIGN && COMPARATORS.contains(next.text())) {
            var comparison = comparison(left);
            refuseHalf();
            return comparison;
        }
        if (next.kind() != Kind.WORD) {
            return left;
        }
        boolean negated = tokens.takeWord("not");
        var operator = tokens.peek();
        if (operator.kind() == Kind.WORD && RELATIONS.contains(operator.text())) {
            tokens.take();
            return new Relation(operator, negated, left, operator.text().equals("in") ? list() : List.of(sum()));
        }
        if (operator.kind() == Kind.WORD && OTHER_OPERATORS.contains(operator.text())) {
            throw tokens.refuse("OPERATOR_NOT_ALLOWED", operator, operator.text());
        }
        return negated ? unexpected() : left;
    }

    private Node comparison(Node left) throws Unreadable {
        var operator = tokens.take();
        return operator.isSign("!=") && left instanceof Name field && tokens.isWord("null")
                ? new Syntax.Present(tokens.take(), field)
                : new Binary(operator, left, sum());
    }

    private List<Node> list() throws Unreadable {
        tokens.expectSign("(");
        var values = new ArrayList<Node>();
        do {
            values.add(sum());
        } while (tokens.takeSign(","));
        if (values.size() > ReadingLimits.LIST_VALUES) {
            throw tokens.refuse("EXPRESSION_TOO_LONG", tokens.peek(), ReadingLimits.LIST_VALUES);
        }
        tokens.expectSign(")");
        return values;
    }

    private Node sum() throws Unreadable {
        var left = product();
        for (int i = 0; tokens.isSign("+") || tokens.isSign("-"); i++) {
            limit(i);
            left = new Binary(tokens.take(), left, product());
        }
        return left;
    }

    private Node product() throws Unreadable {
        var left = signed();
        for (int i = 0; tokens.isSign("*") || tokens.isSign("/") || tokens.isSign("%"); i++) {
            limit(i);
            var operator = tokens.take();
            if (operator.isSign("%")) {
                throw tokens.refuse("MODULO", operator);
            }
            left = new Binary(operator, left, signed());
        }
        return left;
    }

    private Node signed() throws Unreadable {
        if (tokens.isSign("-")) {
            return new Unary(tokens.take(), primary());
        }
        if (tokens.isSign("!")) {
            var not = tokens.take();
            if (!tokens.isSign("(")) {
                throw tokens.refuse(
                        "EXPECTED", tokens.peek(), "(", tokens.peek().shown());
            }
            return new Unary(not, primary());
        }
        return primary();
    }

    private Node primary() throws Unreadable {
        var token = tokens.peek();
        var node = switch (token.kind()) {
            case NUMBER, TEXT -> new Literal(tokens.take());
            case VARIABLE -> new Name(tokens.take());
            case WORD -> named();
            case SIGN -> group();
            case END_OF_FILE -> unexpected();
        };
        refuseTail();
        return node;
    }

    private Node group() throws Unreadable {
        if (!tokens.isSign("(")) {
            return unexpected();
        }
        var open = tokens.take();
        refuseHalf();
        var inner = expression();
        tokens.expectSign(")");
        return new Group(open, inner);
    }

    private Node named() throws Unreadable {
        var word = tokens.take();
        if (OTHER_LITERALS.contains(word.text())) {
            throw tokens.refuse("LITERAL_NOT_ALLOWED", word, word.text());
        }
        if (word.isWord("this")) {
            throw tokens.refuse("THIS_NOT_ALLOWED", word);
        }
        if (word.isWord("new") || word.isWord("eval")) {
            throw tokens.refuse("NOT_IN_LANGUAGE", word, word.text());
        }
        return tokens.isSign("(") ? new Call(word, arguments()) : new Name(word);
    }

    /** The arguments of a call, from its opening to its closing parenthesis. */
    List<Node> arguments() throws Unreadable {
        tokens.expectSign("(");
        refuseHalf();
        var arguments = new ArrayList<Node>();
        if (!tokens.isSign(")")) {
            do {
                arguments.add(sum());
            } while (tokens.takeSign(",") && arguments.size() < ReadingLimits.LIST_VALUES);
        }
        tokens.expectSign(")");
        return arguments;
    }

    private void refuseTail() throws Unreadable {
        var token = tokens.peek();
        if (token.isSign(".")) {
            throw tokens.refuse(
                    tokens.peek(2).isSign("(") ? "METHOD_CALL" : "FIELD_OF_VARIABLE",
                    token,
                    tokens.peek(1).shown());
        }
        if (token.isSign("#")) {
            throw tokens.refuse("INLINE_CAST", token);
        }
        if (token.isSign("(")) {
            throw tokens.refuse("HALF_CONSTRAINT", token, "(");
        }
    }

    private void limit(int chained) throws Unreadable {
        if (chained >= ReadingLimits.CHAIN) {
            throw tokens.refuse("EXPRESSION_TOO_LONG", tokens.peek(), ReadingLimits.CHAIN);
        }
    }

    private Node unexpected() throws Unreadable {
        throw tokens.refuse("UNEXPECTED", tokens.peek(), tokens.peek().shown());
    }
}
