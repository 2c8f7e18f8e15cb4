package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.rules.pack.CaseReport.CaseResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit that a shipped rule names is a case: the limit itself, and a value close to it on its other side. */
class BoundaryCasesTest {
    private static final BigDecimal CLOSE = BigDecimal.ONE;

    /** Two days give 94 and three 75, ten give 70 and eleven 45: what lies nearest to limits that no day reaches. */
    private static final Map<Limit, List<Integer>> NEAREST = Map.of(
            new Limit("discipline", Comparator.LESS, new BigDecimal(90)), List.of(75, 94),
            new Limit("discipline", Comparator.AT_LEAST, new BigDecimal(90)), List.of(75, 94),
            new Limit("discipline", Comparator.LESS, new BigDecimal(50)), List.of(45, 70),
            new Limit("discipline", Comparator.AT_LEAST, new BigDecimal(50)), List.of(45, 70));

    private final Map<String, TreeSet<BigDecimal>> seen = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void areCases(String name) {
        var check = PackCheck.of(Path.of("rules", name));
        check.cases().orElseThrow().results().forEach(this::look);
        var limits = check.rules().orElseThrow().model().rules().stream()
                .flatMap(rule -> rule.conditions().stream().flatMap(BoundaryCasesTest::patterns))
                .flatMap(BoundaryCasesTest::limits)
                .distinct()
                .toList();

        assertThat(limits).isNotEmpty();
        assertThat(limits).filteredOn(limit -> !isTried(limit)).isEmpty();
    }

    private boolean isTried(Limit limit) {
        var values = seen.getOrDefault(limit.code(), new TreeSet<>());
        if (NEAREST.containsKey(limit)) {
            return NEAREST.get(limit).stream().map(BigDecimal::valueOf).allMatch(values::contains);
        }
        boolean meetsBelow = limit.operator() == Comparator.AT_LEAST || limit.operator() == Comparator.LESS;
        var other = Optional.ofNullable(meetsBelow ? values.lower(limit.value()) : values.higher(limit.value()));
        return values.contains(limit.value())
                && other.map(value -> value.subtract(limit.value()).abs())
                        .filter(distance -> distance.compareTo(CLOSE) <= 0)
                        .isPresent();
    }

    private void look(CaseResult result) {
        result.tested().facts().indicators().forEach(this::look);
        result.outcome().derived().forEach(this::look);
        result.outcome().aspects().forEach(this::look);
    }

    private void look(Indicator indicator) {
        look(indicator.code(), indicator.value());
        look(indicator.code() + " count", BigDecimal.valueOf(indicator.count()));
    }

    private void look(String code, BigDecimal value) {
        seen.computeIfAbsent(code, key -> new TreeSet<>()).add(value);
    }

    private static Stream<Pattern> patterns(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> Stream.of(pattern);
            case Condition.Not not -> patterns(not.part());
            case Condition.Exists exists -> patterns(exists.part());
            case Condition.And and -> and.parts().stream().flatMap(BoundaryCasesTest::patterns);
            case Condition.Or or -> or.parts().stream().flatMap(BoundaryCasesTest::patterns);
            case Condition.ForAll forAll -> Stream.concat(Stream.of(forAll.domain()), forAll.required().stream());
            case Condition.Accumulate accumulate -> patterns(accumulate.source());
        };
    }

    /** One that is demanded of any of several codes is tried with one of them. */
    private static Stream<Limit> limits(Pattern pattern) {
        var codes = codes(pattern);
        var limits = new ArrayList<Limit>();
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Comparison(Field field, Comparator operator, NumberLiteral number)
                    && !codes.isEmpty()) {
                var suffix = field.name().equals("count") ? " count" : "";
                limits.add(new Limit(codes.getFirst() + suffix, operator, number.value()));
            }
        }
        return limits.stream();
    }

    private static List<String> codes(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> switch (constraint) {
                    case Comparison(Field field, Comparator operator, TextLiteral code)
                    when operator == Comparator.EQUAL -> Stream.of(code.value());
                    case In in ->
                        in.values().stream()
                                .filter(TextLiteral.class::isInstance)
                                .map(value -> ((TextLiteral) value).value());
                    default -> Stream.empty();
                })
                .toList();
    }

    private record Limit(String code, Comparator operator, BigDecimal value) {}
}
