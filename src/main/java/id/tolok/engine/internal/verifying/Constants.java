package id.tolok.engine.internal.verifying;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Mentions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that a constraint names. */
final class Constants {

    private Constants() {}

    /** What one leaf constraint compares its field with, for numbers with their sign. */
    static List<Comparable<?>> in(Constraint leaf) {
        var operands = switch (leaf) {
            case Comparison comparison -> Stream.of(comparison.left(), comparison.right());
            case In in -> in.values().stream();
            default -> Stream.<Expression>empty();
        };
        return operands.<Comparable<?>>flatMap(operand -> of(operand).stream()).toList();
    }

    static Optional<Comparable<?>> of(Expression expression) {
        return expression instanceof TextLiteral(var text)
                ? Optional.of(text)
                : number(expression).map(number -> (Comparable<?>) number);
    }

    static Optional<BigDecimal> number(Expression expression) {
        return switch (expression) {
            case NumberLiteral(var number) -> Optional.of(number);
            case Negative(var operand) -> number(operand).map(BigDecimal::negate);
            default -> Optional.empty();
        };
    }

    /** Whether a value of the field decides the leaf by comparing it with constants, and nothing is computed of it. */
    static boolean isPlain(Constraint leaf) {
        return switch (leaf) {
            case Constraint.Binding(var variable, var expression) -> expression instanceof Field;
            case Contains c -> false;
            case Matches m -> false;
            default -> Mentions.in(leaf).noneMatch(Constants::computes);
        };
    }

    /** Whether a leaf asks for more or less of a text. */
    static boolean sorts(Constraint leaf) {
        return leaf instanceof Comparison comparison
                && comparison.operator() != Constraint.Comparator.EQUAL
                && comparison.operator() != Constraint.Comparator.NOT_EQUAL;
    }

    private static boolean computes(Expression part) {
        return part instanceof Arithmetic
                || part instanceof Call
                || part instanceof Negative negative && number(negative).isEmpty();
    }
}
