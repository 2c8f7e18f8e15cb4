package id.tolok.engine.internal.verifying;

import id.tolok.engine.internal.verifying.Stretch.Between;
import id.tolok.engine.internal.verifying.Stretch.Exactly;
import id.tolok.engine.internal.verifying.Stretch.Other;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Neighbouring positions of an axis in words. */
final class Positions {

    private final Expression field;
    private final Scale scale;
    private final int first;
    private final int last;
    private final boolean single;

    Positions(Axis axis, Scale scale, BitSet positions) {
        this.field = new Field(axis.field(), axis.type().field(axis.field()).orElseThrow());
        this.scale = scale;
        this.first = positions.nextSetBit(0);
        this.last = positions.length() - 1;
        this.single = positions.cardinality() == 1;
    }

    /** Empty for an absent field: nothing can be asked of it. */
    Optional<List<Constraint>> constraints() {
        return switch (scale.stretches().get(first)) {
            case Stretch.Absent a -> Optional.empty();
            case Other o -> Optional.of(List.of(new In(field, literals(), true)));
            case Exactly(String text) ->
                Optional.of(List.of(new Comparison(field, Comparator.EQUAL, new TextLiteral(text))));
            case Exactly(BigDecimal number)
            when single -> Optional.of(List.of(new Comparison(field, Comparator.EQUAL, literal(number))));
            case Exactly e -> Optional.of(bounds());
            case Between b -> Optional.of(bounds());
        };
    }

    private List<Expression> literals() {
        return scale.stretches().stream()
                .flatMap(stretch -> stretch instanceof Exactly(String text)
                        ? Stream.of((Expression) new TextLiteral(text))
                        : Stream.empty())
                .toList();
    }

    private List<Constraint> bounds() {
        var bounds = new ArrayList<Constraint>();
        if (first > scale.present().nextSetBit(0)) {
            low().ifPresent(bounds::add);
        }
        if (last < scale.present().length() - 1) {
            high().ifPresent(bounds::add);
        }
        return bounds;
    }

    private Optional<Constraint> low() {
        return switch (scale.stretches().get(first)) {
            case Exactly(BigDecimal number) -> Optional.of(compare(Comparator.AT_LEAST, number));
            case Between(var low, var high, var value) ->
                low.map(number -> scale.whole()
                        ? compare(Comparator.AT_LEAST, Scale.after(number))
                        : compare(Comparator.GREATER, number));
            default -> Optional.empty();
        };
    }

    private Optional<Constraint> high() {
        return switch (scale.stretches().get(last)) {
            case Exactly(BigDecimal number) ->
                Optional.of(
                        scale.whole()
                                ? compare(Comparator.LESS, Scale.after(number))
                                : compare(Comparator.AT_MOST, number));
            case Between(var low, var high, var value) -> high.map(number -> compare(Comparator.LESS, number));
            default -> Optional.empty();
        };
    }

    private Constraint compare(Comparator operator, BigDecimal number) {
        return new Comparison(field, operator, literal(number));
    }

    /** As the reader reads it: the sign stands before the literal. */
    private static Expression literal(BigDecimal number) {
        return number.signum() < 0 ? new Negative(new NumberLiteral(number.negate())) : new NumberLiteral(number);
    }

    /** Such as {@code 10..12} or {@code DI_ATAS}. */
    String label() {
        var low = scale.stretches().get(first);
        var high = scale.stretches().get(last);
        if (single && !(low instanceof Between)) {
            return low.sample().map(Positions::text).orElse("-");
        }
        var from = first > scale.present().nextSetBit(0) ? start(low) : "";
        var to = last < scale.present().length() - 1 ? end(high) : "";
        return from + ".." + to;
    }

    private static String start(Stretch stretch) {
        return stretch instanceof Between between
                ? between.low().map(Positions::text).orElse("")
                : stretch.sample().map(Positions::text).orElse("");
    }

    private static String end(Stretch stretch) {
        return stretch instanceof Between between
                ? between.high().map(Positions::text).orElse("")
                : stretch.sample().map(Positions::text).orElse("");
    }

    private static String text(Comparable<?> value) {
        return value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString();
    }
}
