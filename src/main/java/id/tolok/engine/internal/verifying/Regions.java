package id.tolok.engine.internal.verifying;

import static java.util.stream.Collectors.toSet;

import id.tolok.engine.NotAnalysed.Reason;
import id.tolok.engine.internal.execution.ValueTest;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.ValueType;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes where conditions hold that each ask one field of one fact; others cannot be analysed. */
final class Regions {

    private final Map<Axis, Scale> scales;
    private final Subjects subjects;

    Regions(Map<Axis, Scale> scales, Subjects subjects) {
        this.scales = scales;
        this.subjects = subjects;
    }

    Area all(List<? extends Condition> conditions) {
        return and(conditions, this::of);
    }

    Area of(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> of(pattern);
            case Condition.And and -> all(and.parts());
            case Condition.Or or -> or(or.parts(), this::of);
            case Condition.Exists exists -> of(exists.part());
            case Condition.Not not -> Area.EVERYBODY.without(of(not.part()), scales);
            case Condition.ForAll f -> throw new NotAnalysable(Reason.FOR_ALL);
            case Condition.Accumulate a -> throw new NotAnalysable(Reason.ACCUMULATE);
        };
    }

    private Area of(Pattern pattern) {
        var codes = subjects.codes(pattern).orElseThrow(() -> new NotAnalysable(Reason.SEVERAL_FACTS));
        return or(List.copyOf(codes), code -> existence(pattern.type(), code).and(constraints(pattern, code)));
    }

    private Area constraints(Pattern pattern, String code) {
        return and(pattern.constraints(), constraint -> of(pattern.type(), code, constraint));
    }

    Area existence(FactType type, String code) {
        return subjects.existence(type, code)
                .map(axis -> area(axis, scale(axis).present()))
                .orElse(Area.EVERYBODY);
    }

    Area of(FactType type, String code, Constraint constraint) {
        return switch (constraint) {
            case AllOf(var parts) -> and(parts, part -> of(type, code, part));
            case AnyOf(var parts) -> or(parts, part -> of(type, code, part));
            case NotThat(AllOf(var parts)) -> or(parts, part -> of(type, code, new NotThat(part)));
            case NotThat(AnyOf(var parts)) -> and(parts, part -> of(type, code, new NotThat(part)));
            case NotThat(NotThat(var part)) -> of(type, code, part);
            default -> leaf(type, code, constraint);
        };
    }

    private Area leaf(FactType type, String code, Constraint leaf) {
        if (Mentions.in(leaf).anyMatch(Variable.class::isInstance)) {
            throw new NotAnalysable(Reason.JOIN);
        }
        var fields = Mentions.in(leaf)
                .flatMap(part -> part instanceof Field field ? Stream.of(field) : Stream.empty())
                .collect(toSet());
        if (fields.size() != 1) {
            throw new NotAnalysable(Reason.JOIN);
        }
        var field = fields.iterator().next();
        var test = ValueTest.of(type, field.name(), leaf);
        if (Subjects.codeField(type).filter(field.name()::equals).isPresent()) {
            return test.accepts(Optional.of(code)) ? Area.EVERYBODY : Area.NOBODY;
        }
        var axis = new Axis(type, code, field.name());
        requirePlain(leaf, field, axis);
        return area(axis, accepted(test, scale(axis)));
    }

    /** Between the values that are told apart, nothing may turn. */
    private void requirePlain(Constraint leaf, Field field, Axis axis) {
        boolean plain = Leaves.in(leaf).allMatch(Constants::isPlain);
        if (field.type() == ValueType.DATE || field.type() == ValueType.TEXT && !isTold(leaf, plain, scale(axis))) {
            throw new NotAnalysable(Reason.TEXT_OR_DATE);
        }
        if (field.type() == ValueType.NUMBER && !plain) {
            throw new NotAnalysable(Reason.ARITHMETIC);
        }
    }

    /** Where all texts are known, whatever is asked of them can be tried. */
    private static boolean isTold(Constraint leaf, boolean plain, Scale scale) {
        return scale.closed() || plain && Leaves.in(leaf).noneMatch(Constants::sorts);
    }

    private static BitSet accepted(ValueTest test, Scale scale) {
        var accepted = scale.all();
        for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1)) {
            accepted.set(i, test.accepts(scale.sample(i)));
        }
        return accepted;
    }

    private Scale scale(Axis axis) {
        var scale = scales.get(axis);
        if (scale == null) {
            throw new NotAnalysable(Reason.TEXT_OR_DATE);
        }
        return scale;
    }

    private static Area area(Axis axis, BitSet positions) {
        return new Area(List.of(Region.of(axis, positions)));
    }

    private static <T> Area and(List<? extends T> parts, Function<? super T, Area> of) {
        var area = Area.EVERYBODY;
        for (var part : parts) {
            area = area.and(of.apply(part));
        }
        return area;
    }

    private static <T> Area or(List<? extends T> parts, Function<? super T, Area> of) {
        var area = Area.NOBODY;
        for (var part : parts) {
            area = area.or(of.apply(part));
        }
        return area;
    }
}
