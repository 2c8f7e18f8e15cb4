package id.tolok.engine.internal.verifying;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Says a gap as conditions: fact by fact, in the order of the row beside it, with what that row binds. */
final class MissingRow {

    private final Region gap;
    private final Region input;
    private final RuleDefinition beside;
    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final List<String> labels = new ArrayList<>();

    MissingRow(Region gap, Region input, RuleDefinition beside, Map<Axis, Scale> scales, Subjects subjects) {
        this.gap = gap;
        this.input = input;
        this.beside = beside;
        this.scales = scales;
        this.subjects = subjects;
    }

    /** @param label the values that the row is about, such as {@code DI_ATAS, 10..12} */
    record Row(List<Condition> conditions, String label) {}

    private record Fact(FactType type, String code) {}

    /** Empty where there are no words for it. */
    Optional<Row> conditions() {
        var conditions = new ArrayList<Condition>();
        var facts = facts();
        for (var fact : facts) {
            var condition = condition(fact);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            condition.get().filter(MissingRow::asks).ifPresent(conditions::add);
        }
        return Optional.of(new Row(conditions, String.join(", ", labels)));
    }

    private static boolean asks(Condition condition) {
        return !(condition instanceof Pattern(var type, var variable, var constraints))
                || !constraints.isEmpty()
                || type == FactType.GRADE;
    }

    private SequencedSet<Fact> facts() {
        var facts = new LinkedHashSet<Fact>();
        beside.conditions().forEach(condition -> {
            if (condition instanceof Pattern pattern) {
                subjects.codes(pattern)
                        .filter(codes -> codes.size() == 1)
                        .ifPresent(codes -> facts.add(new Fact(pattern.type(), codes.first())));
            }
        });
        gap.accepted().keySet().forEach(axis -> facts.add(new Fact(axis.type(), axis.code())));
        return facts;
    }

    /** Empty inside where nothing is asked; empty outside where it cannot be said. */
    private Optional<Optional<Condition>> condition(Fact fact) {
        var code = Subjects.codeField(fact.type()).map(field -> equal(field, fact.code()));
        var existence = subjects.existence(fact.type(), fact.code()).map(gap.accepted()::get);
        if (existence.filter(MissingRow::isAbsence).isPresent()) {
            labels.add("-");
            return Optional.of(Optional.of(new Condition.Not(
                    new Pattern(fact.type(), Optional.empty(), code.stream().toList()))));
        }
        if (existence.filter(positions -> positions.get(Scale.ABSENT)).isPresent()) {
            return Optional.of(Optional.empty());
        }
        var constraints = new ArrayList<Constraint>(code.stream().toList());
        var bound = bound(fact);
        constraints.addAll(bound.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Binding.class::isInstance)
                .toList());
        for (var axis : gap.accepted().keySet()) {
            if (axis.type() == fact.type() && axis.code().equals(fact.code())) {
                var asked = asked(axis);
                if (asked.isEmpty()) {
                    return Optional.empty();
                }
                constraints.addAll(asked.get());
            }
        }
        var variable =
                bound.stream().flatMap(pattern -> pattern.variable().stream()).findFirst();
        return Optional.of(Optional.of(new Pattern(fact.type(), variable, constraints)));
    }

    private List<Pattern> bound(Fact fact) {
        return beside.conditions().stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .filter(pattern -> pattern.type() == fact.type())
                .filter(pattern -> subjects.codes(pattern)
                        .filter(codes -> codes.size() == 1 && codes.first().equals(fact.code()))
                        .isPresent())
                .toList();
    }

    private static boolean isAbsence(BitSet positions) {
        return positions.get(Scale.ABSENT) && positions.cardinality() == 1;
    }

    private static Constraint equal(String field, String text) {
        return new Comparison(new Field(field, ValueType.TEXT), Comparator.EQUAL, new TextLiteral(text));
    }

    /** Empty where it cannot be said. */
    private Optional<List<Constraint>> asked(Axis axis) {
        var scale = scales.get(axis);
        var positions = gap.accepted().get(axis);
        if (scale == null
                || positions == null
                || positions.equals(input.accepted().get(axis))) {
            return Optional.of(List.of());
        }
        var words = new Positions(axis, scale, positions);
        var asked = words.constraints();
        asked.ifPresent(constraints -> labels.add(words.label()));
        return asked;
    }
}
