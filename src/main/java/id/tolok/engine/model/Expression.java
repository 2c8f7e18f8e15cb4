package id.tolok.engine.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something that gives a value. Numbers are exact decimals. */
public sealed interface Expression {

    ValueType type();

    record NumberLiteral(BigDecimal value) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    record TextLiteral(String value) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TEXT;
        }
    }

    /** Written as ISO text, such as {@code "2026-03-01"}, where a date is expected. */
    record DateLiteral(LocalDate value) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.DATE;
        }
    }

    /** A field of the pattern that the expression stands in. */
    record Field(String name, ValueType type) implements Expression {}

    /** A variable bound by an earlier constraint or accumulate, such as {@code $days}. */
    record Variable(String name, ValueType type) implements Expression {}

    record Arithmetic(ArithmeticOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    record Negative(Expression operand) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    enum ArithmeticOperator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/");

        private final String sign;

        ArithmeticOperator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** The functions that rules may call; {@code round} takes decimals as a literal from 0 to 20. */
    enum Function {
        ROUND("round", ValueType.NUMBER, ValueType.NUMBER),
        FLOOR("floor", ValueType.NUMBER),
        MIN("min", ValueType.NUMBER, ValueType.NUMBER),
        MAX("max", ValueType.NUMBER, ValueType.NUMBER),
        ABS("abs", ValueType.NUMBER),
        DAYS_BETWEEN("daysBetween", ValueType.DATE, ValueType.DATE),
        YEAR_OF("yearOf", ValueType.DATE);

        private final String word;
        private final List<ValueType> parameters;

        Function(String word, ValueType... parameters) {
            this.word = word;
            this.parameters = List.of(parameters);
        }

        public String word() {
            return word;
        }

        public List<ValueType> parameters() {
            return parameters;
        }
    }
}
