package id.tolok.engine.internal.verifying;

import static java.util.stream.Collectors.toSet;

import id.tolok.engine.internal.execution.Mentions;
import id.tolok.engine.internal.execution.ValueTest;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression.Arithmetic;
import id.tolok.engine.model.Expression.Call;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Computes where a rule fires, for rules whose conditions each ask one field of one fact. */
final class Regions {

    private final Map<Axis, Scale> scales;

    Regions(Map<Axis, Scale> scales) {
        this.scales = scales;
    }

    /** Absent for rules with joins, accumulates or facts of which there can be several. */
    Optional<Area> of(RuleDefinition rule) {
        try {
            return all(rule.conditions());
        } catch (Area.TooComplex e) {
            return Optional.empty();
        }
    }

    private Optional<Area> all(List<? extends Condition> conditions) {
        var area = Optional.of(Area.EVERYBODY);
        for (var condition : conditions) {
            var more = of(condition);
            area = area.flatMap(known -> more.map(known::and));
        }
        return area;
    }

    private Optional<Area> any(List<? extends Condition> conditions) {
        var area = Optional.of(Area.NOBODY);
        for (var condition : conditions) {
            var more = of(condition);
            area = area.flatMap(known -> more.map(known::or));
        }
        return area;
    }

    private Optional<Area> of(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> of(pattern);
            case Condition.And and -> all(and.parts());
            case Condition.Or or -> any(or.parts());
            case Condition.Exists exists -> of(exists.part());
            case Condition.Not not -> of(not.part()).map(area -> Area.EVERYBODY.without(area, scales));
            case Condition.ForAll f -> Optional.empty();
            case Condition.Accumulate a -> Optional.empty();
        };
    }

    private Optional<Area> of(Pattern pattern) {
        var code = Axes.code(pattern);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var area = existence(pattern, code.get());
        for (var constraint : pattern.constraints()) {
            if (Axes.demanded(constraint).isEmpty() || pattern.type() == FactType.GRADE) {
                var more = of(pattern, code.get(), constraint);
                area = area.flatMap(known -> more.map(known::and));
            }
        }
        return area;
    }

    private Optional<Area> existence(Pattern pattern, String code) {
        var field = switch (pattern.type()) {
            case INDICATOR -> asksText(pattern) ? "text" : "value";
            case ASPECT_SCORE -> "value";
            case RATING -> "level";
            case GRADE -> "code";
            default -> "";
        };
        var axis = new Axis(pattern.type(), code, field);
        return field.isEmpty() ? Optional.of(Area.EVERYBODY) : scale(axis).map(scale -> one(axis, scale.present()));
    }

    private static boolean asksText(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Mentions::in)
                .anyMatch(part -> part instanceof Field(var name, var type) && name.equals("text"));
    }

    private Optional<Area> of(Pattern pattern, String code, Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return parts(pattern, code, all.parts(), Area.EVERYBODY, Area::and);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return parts(pattern, code, any.parts(), Area.NOBODY, Area::or);
        }
        var fields = Mentions.in(constraint)
                .flatMap(part -> part instanceof Field field ? Stream.of(field.name()) : Stream.empty())
                .collect(toSet());
        boolean joins = Mentions.in(constraint).anyMatch(Variable.class::isInstance);
        if (fields.size() != 1 || joins || !isPlain(constraint)) {
            return Optional.empty();
        }
        var field = fields.iterator().next();
        var axis = new Axis(pattern.type(), code, field);
        return scale(axis).map(scale -> one(axis, accepted(pattern, field, constraint, scale)));
    }

    private Optional<Area> parts(
            Pattern pattern, String code, List<Constraint> parts, Area start, BinaryOperator<Area> operator) {
        var area = Optional.of(start);
        for (var part : parts) {
            var more = of(pattern, code, part);
            area = area.flatMap(known -> more.map(next -> operator.apply(known, next)));
        }
        return area;
    }

    /** Thresholds within arithmetic are not where the value turns. */
    private static boolean isPlain(Constraint constraint) {
        return constraint instanceof Binding(var variable, var expression) && expression instanceof Field
                || Mentions.in(constraint).noneMatch(part -> part instanceof Arithmetic || part instanceof Call);
    }

    private static BitSet accepted(Pattern pattern, String field, Constraint constraint, Scale scale) {
        var test = ValueTest.of(pattern.type(), field, constraint);
        var accepted = new BitSet(scale.size());
        for (int i = 0; i < scale.size(); i++) {
            accepted.set(i, test.accepts(scale.values().get(i)));
        }
        return accepted;
    }

    private Optional<Scale> scale(Axis axis) {
        return Optional.ofNullable(scales.get(axis));
    }

    private static Area one(Axis axis, BitSet values) {
        return new Area(List.of(Region.of(axis, values)));
    }
}
