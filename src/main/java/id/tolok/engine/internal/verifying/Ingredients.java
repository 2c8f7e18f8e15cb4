package id.tolok.engine.internal.verifying;

import id.tolok.engine.internal.execution.ValueTest;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that employees are invented of: what a rule names, what lies beside it, and a few of every size. */
final class Ingredients {

    private static final List<String> SIZES = List.of("0", "1", "2", "3", "5", "10", "50", "100", "1000", "-1", "0.5");

    private final KnownValues known;
    private final SortedSet<BigDecimal> numbers = new TreeSet<>();
    private final SortedSet<String> texts = new TreeSet<>();
    private final SortedSet<LocalDate> dates = new TreeSet<>();
    private final Map<Asked, List<Comparable<?>>> fitting = new HashMap<>();

    private record Asked(Axis axis, List<Pattern> patterns) {}

    Ingredients(RuleDefinition rule, KnownValues known) {
        this.known = known;
        SIZES.forEach(size -> numbers.add(new BigDecimal(size)));
        texts.add("x");
        dates.addAll(List.of(Witnesses.START, Witnesses.START.plusMonths(6)));
        Leaves.of(rule).forEach(leaf -> read(leaf.constraint()));
        rule.conditions().stream()
                .flatMap(Patterns::in)
                .forEach(pattern -> pattern.constraints().forEach(this::read));
    }

    private void read(Constraint constraint) {
        Mentions.in(constraint).forEach(this::read);
        Leaves.in(constraint).forEach(leaf -> {
            if (leaf instanceof Constraint.Matches(var left, var regex, var negated)) {
                Stream.of(regex.split("\\|")).forEach(part -> texts.add(part.replaceAll("[.*+?^$()\\[\\]{}\\\\]", "")));
            }
        });
    }

    private void read(Expression expression) {
        switch (expression) {
            case Expression.NumberLiteral(var number) -> {
                Stream.of("0", "1", "-1", "0.01", "-0.01")
                        .forEach(step -> numbers.add(number.add(new BigDecimal(step))));
                numbers.add(number.negate());
            }
            case Expression.TextLiteral(var text) -> texts.add(text);
            case Expression.DateLiteral(var date) -> dates.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
            default -> {}
        }
    }

    /** Those that fulfil what the patterns ask of this field alone; all where none does. */
    List<Comparable<?>> of(Axis axis, List<Pattern> patterns) {
        return fitting.computeIfAbsent(new Asked(axis, patterns), this::fitting);
    }

    private List<Comparable<?>> fitting(Asked asked) {
        var all = all(asked.axis());
        var fitting = new ArrayList<Comparable<?>>(all);
        for (var pattern : asked.patterns()) {
            for (var constraint : pattern.constraints()) {
                if (Subjects.isAbout(constraint, asked.axis().field())) {
                    var test = ValueTest.of(pattern.type(), asked.axis().field(), constraint);
                    fitting.removeIf(value -> !test.accepts(Optional.of(value)));
                }
            }
        }
        return fitting.isEmpty() ? all : List.copyOf(fitting);
    }

    private List<Comparable<?>> all(Axis axis) {
        return switch (axis.type().field(axis.field()).orElseThrow()) {
            case NUMBER -> numbers(axis);
            case TEXT -> List.copyOf(known.texts(axis).orElse(texts));
            case DATE -> List.copyOf(dates);
        };
    }

    private List<Comparable<?>> numbers(Axis axis) {
        var range = known.range(axis);
        boolean whole = axis.field().equals("count") || axis.type() == FactType.PERIOD || known.isWhole(axis, numbers);
        return List.copyOf(numbers.stream()
                .filter(number -> range.filter(one -> !one.contains(number)).isEmpty())
                .filter(number -> !whole || number.stripTrailingZeros().scale() <= 0)
                .toList());
    }
}
