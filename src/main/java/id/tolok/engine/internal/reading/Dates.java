package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.ValueType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Texts that stand where a date is expected. */
final class Dates {

    private Dates() {}

    static Optional<Expression> asDate(Expression value, Node node, Problems problems) {
        if (value.type() == ValueType.DATE) {
            return Optional.of(value);
        }
        if (!(value instanceof TextLiteral(String text))) {
            problems.error("WRONG_TYPE", node.at(), ValueType.DATE, value.type());
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw new DateTimeParseException("no year of four digits", text, 0);
            }
            return Optional.of(new DateLiteral(date));
        } catch (DateTimeParseException e) {
            problems.error("DATE_FORMAT", node.at(), node.at().shown());
            return Optional.empty();
        }
    }
}
