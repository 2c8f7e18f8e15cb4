package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.vocabulary.Functions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Compiles expressions of one place; remembers which other slots they read. */
final class Terms {

    private final Optional<FactType> type;
    private final int ownSlot;
    private final Variables variables;
    private final SortedSet<Integer> needs = new TreeSet<>();

    /** @param type of the fact whose fields may be read, where there is one */
    Terms(Optional<FactType> type, int ownSlot, Variables variables) {
        this.type = type;
        this.ownSlot = ownSlot;
        this.variables = variables;
    }

    SortedSet<Integer> needs() {
        return new TreeSet<>(needs);
    }

    Term compile(Expression expression) {
        return switch (expression) {
            case NumberLiteral literal -> constant(literal.value());
            case TextLiteral literal -> constant(literal.value());
            case DateLiteral literal -> constant(literal.value());
            case Field field -> field(field);
            case Variable variable -> variable(variable);
            case Negative negative -> {
                var operand = compile(negative.operand());
                yield (slots, own) -> number(operand, slots, own).negate();
            }
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Call call -> call(call);
        };
    }

    private static Term constant(Comparable<?> value) {
        return (slots, own) -> value;
    }

    private Term field(Field field) {
        int position = FactFields.position(type.orElseThrow(), field.name());
        return (slots, own) -> own instanceof Evidence evidence ? evidence.field(position) : null;
    }

    private Term variable(Variable variable) {
        var meaning = variables.of(variable.name());
        var term = meaning.term();
        int slot = meaning.slot();
        meaning.needs().stream().filter(need -> need != ownSlot).forEach(needs::add);
        if (slot == ownSlot) {
            return term;
        }
        needs.add(slot);
        return (slots, own) -> term.value(slots, slots[slot]);
    }

    private Term arithmetic(Arithmetic arithmetic) {
        BinaryOperator<BigDecimal> operator = switch (arithmetic.operator()) {
            case PLUS -> BigDecimal::add;
            case MINUS -> BigDecimal::subtract;
            case TIMES -> Numbers::times;
            case DIVIDE -> Numbers::divide;
        };
        return binary(compile(arithmetic.left()), compile(arithmetic.right()), operator);
    }

    private Term call(Call call) {
        List<Term> arguments = call.arguments().stream().map(this::compile).toList();
        var first = arguments.getFirst();
        return switch (call.function()) {
            case ROUND -> binary(first, arguments.get(1), Functions::round);
            case MIN -> binary(first, arguments.get(1), Functions::min);
            case MAX -> binary(first, arguments.get(1), Functions::max);
            case FLOOR -> (slots, own) -> Functions.floor(number(first, slots, own));
            case ABS -> (slots, own) -> Functions.abs(number(first, slots, own));
            case YEAR_OF -> (slots, own) -> Functions.yearOf(date(first, slots, own));
            case DAYS_BETWEEN -> {
                var second = arguments.get(1);
                yield (slots, own) -> Functions.daysBetween(date(first, slots, own), date(second, slots, own));
            }
        };
    }

    private static Term binary(Term left, Term right, BinaryOperator<BigDecimal> operator) {
        return (slots, own) -> operator.apply(number(left, slots, own), number(right, slots, own));
    }

    static BigDecimal number(Term term, @Nullable Bound[] slots, @Nullable Bound own) {
        if (term.value(slots, own) instanceof BigDecimal number) {
            return number;
        }
        throw NoValue.ABSENT;
    }

    private static LocalDate date(Term term, @Nullable Bound[] slots, @Nullable Bound own) {
        if (term.value(slots, own) instanceof LocalDate date) {
            return date;
        }
        throw NoValue.ABSENT;
    }
}
