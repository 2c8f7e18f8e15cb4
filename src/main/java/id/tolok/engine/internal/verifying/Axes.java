package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.DeriveLayers;
import id.tolok.engine.internal.execution.Mentions;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what rules ask about, and the values that they tell apart. */
final class Axes {

    private final RuleDictionary dictionary;
    private final Map<Axis, SortedSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<Axis, SortedSet<String>> texts = new HashMap<>();

    private Axes(RuleDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Map<Axis, Scale> of(RuleModel model, RuleDictionary dictionary) {
        var axes = new Axes(dictionary);
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(DeriveLayers::patterns)
                .forEach(axes::read);
        var scales = new TreeMap<Axis, Scale>();
        axes.numbers.forEach(
                (axis, found) -> scales.put(axis, Scale.ofNumbers(found, axes.range(axis), axes.isWhole(axis, found))));
        axes.texts.forEach((axis, found) -> scales.put(axis, axes.texts(axis, found)));
        return scales;
    }

    /** The code that a pattern is about; empty text for facts without one; absent where it could be several. */
    static Optional<String> code(Pattern pattern) {
        return switch (pattern.type()) {
            case EMPLOYEE, PERIOD, GRADE -> Optional.of("");
            case INDICATOR, ASPECT_SCORE, RATING ->
                pattern.constraints().stream()
                        .flatMap(c -> demanded(c).stream())
                        .findFirst();
            case OBSERVATION, GOAL -> Optional.empty();
        };
    }

    static Optional<String> demanded(Constraint constraint) {
        return constraint instanceof Comparison(Field(var name, var type), var operator, TextLiteral(var code))
                        && operator == Constraint.Comparator.EQUAL
                        && List.of("code", "aspect", "dimension").contains(name)
                ? Optional.of(code)
                : Optional.empty();
    }

    private void read(Pattern pattern) {
        code(pattern).ifPresent(code -> {
            existence(pattern.type(), code);
            pattern.constraints()
                    .forEach(constraint -> Mentions.in(constraint).forEach(part -> {
                        if (part instanceof Field field && isAsked(pattern.type(), field.name())) {
                            read(new Axis(pattern.type(), code, field.name()), field.type(), constraint);
                        }
                    }));
        });
    }

    /** Of facts with a code, the code is part of the axis. */
    private static boolean isAsked(FactType type, String field) {
        return type == FactType.GRADE || !List.of("code", "aspect", "dimension").contains(field);
    }

    private void existence(FactType type, String code) {
        switch (type) {
            case INDICATOR, ASPECT_SCORE -> numbers(new Axis(type, code, "value"));
            case RATING -> texts(new Axis(type, code, "level"));
            case GRADE -> texts(new Axis(type, code, "code"));
            default -> {}
        }
    }

    private SortedSet<BigDecimal> numbers(Axis axis) {
        return numbers.computeIfAbsent(axis, key -> new TreeSet<>());
    }

    private SortedSet<String> texts(Axis axis) {
        return texts.computeIfAbsent(axis, key -> new TreeSet<>());
    }

    private void read(Axis axis, ValueType type, Constraint constraint) {
        if (type == ValueType.DATE) {
            return;
        }
        if (type == ValueType.NUMBER) {
            numbers(axis);
        } else {
            texts(axis);
        }
        Mentions.in(constraint).forEach(part -> {
            if (part instanceof NumberLiteral(var number) && type == ValueType.NUMBER) {
                numbers(axis).add(number);
            } else if (part instanceof TextLiteral(var text) && type == ValueType.TEXT) {
                texts(axis).add(text);
            }
        });
    }

    private Optional<Range> range(Axis axis) {
        return switch (axis.type()) {
            case ASPECT_SCORE -> dictionary.aspect(axis.code()).map(aspect -> aspect.range());
            case INDICATOR ->
                axis.field().equals("value")
                        ? dictionary.indicator(axis.code()).flatMap(Axes::range)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The range of one observation bounds a sum of many only from below, and only where none can be negative. */
    private static Optional<Range> range(IndicatorDefinition indicator) {
        boolean adds = indicator
                .aggregation()
                .filter(a -> a == Aggregation.SUM || a == Aggregation.COUNT)
                .isPresent();
        return adds
                ? indicator
                        .range()
                        .map(one -> new Range(one.least().min(BigDecimal.ZERO), BigDecimal.valueOf(Integer.MAX_VALUE)))
                : indicator.range();
    }

    /** Counted in whole numbers, so that nothing lies between two neighbours. */
    private boolean isWhole(Axis axis, SortedSet<BigDecimal> thresholds) {
        return axis.field().equals("count")
                || axis.field().equals("months")
                || dictionary.indicator(axis.code()).filter(Axes::isCounted).isPresent()
                        && thresholds.stream()
                                .allMatch(t -> t.stripTrailingZeros().scale() <= 0);
    }

    private static boolean isCounted(IndicatorDefinition indicator) {
        return indicator.workingDaysOnly()
                || indicator
                        .aggregation()
                        .filter(a -> a == Aggregation.COUNT || a == Aggregation.LONGEST_RUN)
                        .isPresent();
    }

    private Scale texts(Axis axis, SortedSet<String> literals) {
        var levels = axis.type() == FactType.RATING
                ? dictionary.dimension(axis.code()).stream()
                        .flatMap(d -> d.levels().stream())
                        .map(l -> l.code())
                        .toList()
                : axis.type() == FactType.GRADE
                        ? dictionary.grades().stream().map(g -> g.code()).toList()
                        : List.<String>of();
        var all = new TreeSet<>(literals);
        all.addAll(levels);
        return Scale.ofTexts(all, !levels.isEmpty());
    }
}
