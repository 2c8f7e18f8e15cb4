package id.tolok.engine.internal.reading;

import java.util.List;
import java.util.Optional;

/** What the grammar saw, before types and names are known. */
final class Syntax {

    private Syntax() {}

    sealed interface Node {
        Token at();
    }

    record Literal(Token at) implements Node {}

    record Name(Token at) implements Node {}

    record Group(Token at, Node inner) implements Node {}

    /** Minus or not. */
    record Unary(Token at, Node operand) implements Node {}

    /** Arithmetic, comparison, and, or. */
    record Binary(Token at, Node left, Node right) implements Node {}

    /** {@code in}, {@code contains}, {@code matches}, each perhaps negated. */
    record Relation(Token at, boolean negated, Node left, List<Node> right) implements Node {}

    /** {@code field != null}. */
    record Present(Token at, Name field) implements Node {}

    record Call(Token at, List<Node> arguments) implements Node {}

    /**
     * One constraint of a pattern, perhaps bound to a variable.
     *
     * @param tokens all of it, the binding included
     */
    record Constraint(Optional<Token> variable, Node expression, List<Token> tokens) {}

    sealed interface Condition {
        Token at();
    }

    record Pattern(Token at, Optional<Token> variable, List<Constraint> constraints) implements Condition {}

    record Not(Token at, Condition part) implements Condition {}

    record Exists(Token at, Condition part) implements Condition {}

    record ForAll(Token at, List<Pattern> patterns) implements Condition {}

    record And(Token at, List<Condition> parts) implements Condition {}

    record Or(Token at, List<Condition> parts) implements Condition {}

    record Accumulate(Token at, Condition source, List<Computation> computations, List<Constraint> constraints)
            implements Condition {}

    /** @param tokens of the argument, with its parentheses */
    record Computation(Token variable, Token function, Optional<Node> argument, List<Token> tokens) {}

    /** One call of {@code score}. */
    record Statement(Token method, List<Node> arguments) {}

    record Annotation(Token name, Token value) {}

    /**
     * @param consequence what stands between {@code then} and {@code end}
     * @param sound whether all of it could be read; otherwise some parts are missing
     */
    record Rule(
            Token at,
            Token name,
            List<Annotation> annotations,
            Optional<Token> phase,
            List<Condition> conditions,
            List<Statement> statements,
            List<Token> consequence,
            Token end,
            boolean sound) {}
}
