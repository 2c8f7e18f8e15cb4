package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what rules ask about, and the values that they tell apart. */
final class Axes {

    private final Subjects subjects;
    private final KnownValues known;
    private final Map<Axis, SortedSet<BigDecimal>> numbers = new TreeMap<>();
    private final Map<Axis, SortedSet<String>> texts = new TreeMap<>();

    private Axes(Subjects subjects, RuleDictionary dictionary) {
        this.subjects = subjects;
        this.known = new KnownValues(dictionary);
    }

    static Map<Axis, Scale> of(RuleModel model, Subjects subjects, RuleDictionary dictionary) {
        var axes = new Axes(subjects, dictionary);
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Patterns::in)
                .forEach(axes::read);
        model.rules().stream().flatMap(rule -> rule.writes().stream()).forEach(axes::read);
        return axes.scales();
    }

    private void read(Pattern pattern) {
        subjects.codes(pattern)
                .ifPresent(codes -> codes.forEach(code -> {
                    subjects.existence(pattern.type(), code).ifPresent(this::mention);
                    pattern.constraints().stream()
                            .flatMap(Leaves::in)
                            .forEach(leaf -> read(pattern.type(), code, leaf));
                }));
    }

    private void mention(Axis axis) {
        if (isNumber(axis)) {
            numbers.computeIfAbsent(axis, key -> new TreeSet<>());
        } else {
            texts.computeIfAbsent(axis, key -> new TreeSet<>());
        }
    }

    private static boolean isNumber(Axis axis) {
        return axis.type().field(axis.field()).filter(ValueType.NUMBER::equals).isPresent();
    }

    private void read(FactType type, String code, Constraint leaf) {
        Mentions.in(leaf)
                .flatMap(part -> part instanceof Field field ? Stream.of(field) : Stream.empty())
                .filter(field -> field.type() != ValueType.DATE)
                .filter(field ->
                        Subjects.codeField(type).filter(field.name()::equals).isEmpty())
                .map(field -> new Axis(type, code, field.name()))
                .forEach(axis -> {
                    mention(axis);
                    Constants.in(leaf).forEach(value -> name(axis, value));
                });
    }

    private void name(Axis axis, Comparable<?> value) {
        if (value instanceof BigDecimal number && numbers.containsKey(axis)) {
            numbers.get(axis).add(number);
        } else if (value instanceof String text && texts.containsKey(axis)) {
            texts.get(axis).add(text);
        }
    }

    /** What rules give as a constant is told apart from what they do not give. */
    private void read(Write write) {
        switch (write) {
            case Write.Derive(var code, var value) ->
                Constants.of(value).ifPresent(constant -> name(new Axis(FactType.INDICATOR, code, "value"), constant));
            case Write.Rate(var dimension, var level) -> name(new Axis(FactType.RATING, dimension, "level"), level);
            case Write.GiveGrade(var grade) -> name(new Axis(FactType.GRADE, "", "code"), grade);
            default -> {}
        }
    }

    private Map<Axis, Scale> scales() {
        var scales = new TreeMap<Axis, Scale>();
        numbers.forEach((axis, found) ->
                scales.put(axis, Scale.ofNumbers(found, known.range(axis), known.isWhole(axis, found))));
        texts.forEach((axis, found) -> {
            var all = known.texts(axis);
            var literals = new TreeSet<>(found);
            all.ifPresent(literals::addAll);
            var scale = Scale.ofTexts(literals, all.isPresent());
            scales.put(axis, all.isPresent() ? scale.only(known(scale, all)) : scale);
        });
        scales.replaceAll((axis, scale) -> known.isAlwaysThere(axis) ? scale.withoutAbsence() : scale);
        return scales;
    }

    /** Texts that rules name but nobody has are told apart and not possible. */
    private static BitSet known(Scale scale, Optional<SortedSet<String>> all) {
        var possible = new BitSet();
        possible.set(Scale.ABSENT);
        all.ifPresent(texts -> texts.forEach(text -> possible.set(scale.position(text))));
        return possible;
    }
}
