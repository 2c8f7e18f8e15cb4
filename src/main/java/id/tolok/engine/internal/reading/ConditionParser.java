package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Accumulate;
import id.tolok.engine.internal.reading.Syntax.And;
import id.tolok.engine.internal.reading.Syntax.Computation;
import id.tolok.engine.internal.reading.Syntax.Condition;
import id.tolok.engine.internal.reading.Syntax.Constraint;
import id.tolok.engine.internal.reading.Syntax.Exists;
import id.tolok.engine.internal.reading.Syntax.ForAll;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.internal.reading.Syntax.Not;
import id.tolok.engine.internal.reading.Syntax.Or;
import id.tolok.engine.internal.reading.Syntax.Pattern;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.internal.reading.TokenStream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the elements of a left-hand side. */
final class ConditionParser {

    private static final Set<String> AFTER_PATTERN = Set.of("from", "over");
    private static final Set<String> FOREIGN = Set.of("eval", "query", "collect", "if", "do", "break");

    private final TokenStream tokens;
    private final ExpressionParser expressions;

    ConditionParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    /** One element that stands on its own, with all that {@code and} or {@code or} join to it. */
    Condition condition() throws Unreadable {
        var parts = new ArrayList<Condition>();
        var at = tokens.peek();
        parts.add(conjunction());
        while (tokens.isWord("or") || tokens.isSign("||")) {
            limit(parts);
            at = parts.size() == 1 ? tokens.take() : skipped(at);
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(at, parts);
    }

    private Token skipped(Token kept) {
        tokens.take();
        return kept;
    }

    private Condition conjunction() throws Unreadable {
        var at = tokens.peek();
        var parts = new ArrayList<Condition>();
        parts.add(element());
        while (tokens.isWord("and") || tokens.isSign("&&")) {
            limit(parts);
            tokens.take();
            parts.add(element());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(at, parts);
    }

    private Condition element() throws Unreadable {
        var token = tokens.peek();
        if (token.isSign("(")) {
            tokens.take();
            var inner = condition();
            tokens.expectSign(")");
            return inner;
        }
        return switch (token.kind() == Kind.WORD ? token.text() : "") {
            case "not" -> new Not(tokens.take(), quantified());
            case "exists" -> new Exists(tokens.take(), quantified());
            case "forall" -> forAll();
            case "accumulate", "acc" -> accumulate();
            default -> pattern();
        };
    }

    private Condition quantified() throws Unreadable {
        return tokens.isSign("(") ? element() : pattern();
    }

    private Condition forAll() throws Unreadable {
        var at = tokens.take();
        tokens.expectSign("(");
        var patterns = new ArrayList<Pattern>();
        while (!tokens.isSign(")")) {
            limit(patterns);
            patterns.add(pattern());
            tokens.takeSign(",");
        }
        if (patterns.isEmpty()) {
            throw tokens.refuse(
                    "EXPECTED", tokens.peek(), "Indicator(…)", tokens.peek().shown());
        }
        tokens.expectSign(")");
        return new ForAll(at, patterns);
    }

    private Condition accumulate() throws Unreadable {
        var at = tokens.take();
        tokens.expectSign("(");
        var source = conjunction();
        if (!tokens.takeSign(",")) {
            tokens.expectSign(";");
        }
        var computations = new ArrayList<Computation>();
        do {
            limit(computations);
            computations.add(computation());
        } while (tokens.takeSign(","));
        var constraints = new ArrayList<Constraint>();
        if (tokens.takeSign(";")) {
            readConstraints(constraints);
        }
        tokens.expectSign(")");
        return new Accumulate(at, source, computations, constraints);
    }

    private Computation computation() throws Unreadable {
        if (tokens.peek().kind() == Kind.WORD) {
            throw tokens.refuse("ACCUMULATE_FORM", tokens.peek(), tokens.peek().text());
        }
        var variable = tokens.expect(Kind.VARIABLE, "$…");
        tokens.expectSign(":");
        var function = tokens.expect(Kind.WORD, "sum, count, average, min, max");
        int start = tokens.position();
        var arguments = expressions.arguments();
        if (arguments.size() > 1) {
            throw tokens.refuse("WRONG_ARGUMENTS", function, function.text(), 1);
        }
        return new Computation(variable, function, arguments.stream().findFirst(), tokens.since(start));
    }

    private Pattern pattern() throws Unreadable {
        var variable = binding();
        var type = tokens.peek();
        if (type.kind() == Kind.WORD && FOREIGN.contains(type.text())) {
            throw tokens.refuse("NOT_IN_LANGUAGE", type, type.text());
        }
        tokens.expect(Kind.WORD, "Indicator(…)");
        if (tokens.isSign(".")) {
            throw tokens.refuse("UNKNOWN_FACT", type, type.text() + "…");
        }
        tokens.expectSign("(");
        var constraints = new ArrayList<Constraint>();
        if (!tokens.isSign(")")) {
            readConstraints(constraints);
        }
        tokens.expectSign(")");
        var next = tokens.peek();
        if (next.kind() == Kind.WORD && AFTER_PATTERN.contains(next.text())) {
            throw tokens.refuse("NOT_IN_LANGUAGE", next, next.text());
        }
        return new Pattern(type, variable, constraints);
    }

    private Optional<Token> binding() throws Unreadable {
        if (!tokens.peek(1).isSign(":")) {
            return Optional.empty();
        }
        if (tokens.peek().kind() == Kind.WORD) {
            throw tokens.refuse("VARIABLE_NAME", tokens.peek(), tokens.peek().text());
        }
        if (tokens.peek().kind() != Kind.VARIABLE) {
            return Optional.empty();
        }
        var variable = tokens.take();
        tokens.take();
        return Optional.of(variable);
    }

    /** Constraints up to the closing parenthesis; one that cannot be read is reported and left out. */
    private void readConstraints(List<Constraint> constraints) throws Unreadable {
        do {
            limit(constraints);
            int start = tokens.position();
            try {
                constraints.add(new Constraint(binding(), whole(), tokens.since(start)));
            } catch (Unreadable reported) {
                tokens.skipTo(start, ",", ";");
            }
        } while (tokens.takeSign(","));
    }

    private Node whole() throws Unreadable {
        var expression = expressions.expression();
        if (!tokens.isSign(",") && !tokens.isSign(")") && !tokens.isSign(";")) {
            tokens.fail("EXPECTED", ", )");
        }
        return expression;
    }

    private void limit(List<?> parts) throws Unreadable {
        if (parts.size() >= ReadingLimits.CONDITIONS) {
            throw tokens.refuse("EXPRESSION_TOO_LONG", tokens.peek(), ReadingLimits.CONDITIONS);
        }
    }
}
