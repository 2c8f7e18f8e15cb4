package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Leaves.Leaf;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.RuleDefinition;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds comparisons with values that the compared field never has. */
final class OutOfRange {

    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final KnownValues known;
    private final Found found;

    OutOfRange(Map<Axis, Scale> scales, Subjects subjects, KnownValues known, Found found) {
        this.scales = scales;
        this.subjects = subjects;
        this.known = known;
        this.found = found;
    }

    void look(RuleDefinition rule) {
        for (var leaf : Leaves.of(rule)) {
            var axes = axes(leaf);
            for (var value : Constants.in(leaf.constraint())) {
                if (!axes.isEmpty() && axes.stream().noneMatch(axis -> canBe(axis, value))) {
                    var axis = axes.getFirst();
                    found.add(Kind.OUT_OF_RANGE, Optional.of(axis.label()), rule, nearest(axis, value), leaf.place());
                    break;
                }
            }
        }
    }

    /** The fields that the leaf compares with constants. */
    private List<Axis> axes(Leaf leaf) {
        boolean plain = Constants.isPlain(leaf.constraint());
        return leaf.pattern().filter(pattern -> plain).stream()
                .flatMap(pattern -> axes(pattern, leaf))
                .toList();
    }

    private Stream<Axis> axes(Pattern pattern, Leaf leaf) {
        var fields = Mentions.in(leaf.constraint())
                .flatMap(part -> part instanceof Field(var name, var type) ? Stream.of(name) : Stream.empty())
                .filter(name ->
                        Subjects.codeField(pattern.type()).filter(name::equals).isEmpty())
                .toList();
        return subjects.codes(pattern).stream()
                .flatMap(codes -> codes.stream())
                .flatMap(code -> fields.stream().map(field -> new Axis(pattern.type(), code, field)))
                .filter(scales::containsKey);
    }

    private boolean canBe(Axis axis, Comparable<?> value) {
        return value instanceof BigDecimal number
                ? known.range(axis).filter(range -> !range.contains(number)).isEmpty()
                : known.texts(axis).filter(texts -> !texts.contains(value)).isEmpty();
    }

    /** Least and most stand for all below and above. */
    private Optional<Area> nearest(Axis axis, Comparable<?> value) {
        var scale = scales.get(axis);
        if (scale == null || scale.present().isEmpty()) {
            return Optional.empty();
        }
        boolean above = value instanceof BigDecimal number
                && known.range(axis)
                        .filter(range -> range.most().compareTo(number) < 0)
                        .isPresent();
        var position = new BitSet();
        position.set(above ? scale.present().length() - 1 : scale.present().nextSetBit(0));
        return Optional.of(new Area(List.of(Region.of(axis, position))));
    }
}
