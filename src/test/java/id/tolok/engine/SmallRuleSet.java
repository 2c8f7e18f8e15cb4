package id.tolok.engine;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Kind;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.IndicatorDefinition.Window;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Generated rules from three indicators over a derived one, points and ratings to a grade; small enough to try all. */
final class SmallRuleSet {

    static final RuleDictionary DICTIONARY = new RuleDictionary(
            List.of(new Aspect("s", titles("s"), new Range(BigDecimal.ZERO, new BigDecimal("10")))),
            List.of(
                    indicator("p", Optional.of(Aggregation.LAST), "5"),
                    indicator("q", Optional.of(Aggregation.AVG), "2"),
                    indicator("n", Optional.of(Aggregation.COUNT), "8"),
                    indicator("m", Optional.empty(), "20")),
            List.of(new Dimension("d", titles("d"), outcomes("HIGH", "LOW"))),
            outcomes("BEST", "GOOD", "POOR"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final RandomGenerator random;
    private final List<String> rules = new ArrayList<>();

    private SmallRuleSet(RandomGenerator random) {
        this.random = random;
    }

    static CompiledRules next(RandomGenerator random) {
        var set = new SmallRuleSet(random);
        set.derive();
        set.points();
        set.ratings();
        set.grades();
        return CompiledRules.compile(Packs.model(String.join("\n", set.rules)), DICTIONARY);
    }

    private void rule(String phase, String when, String then) {
        rules.add("rule \"r%s\" agenda-group \"%s\" when %s then %s end".formatted(rules.size(), phase, when, then));
    }

    private String pick(String... ways) {
        return ways[random.nextInt(ways.length)];
    }

    private String number(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 2 + 1))
                .divide(BigDecimal.valueOf(2))
                .toPlainString();
    }

    private void derive() {
        rule(
                "derive",
                "Indicator( code == \"p\", $p : value ) Indicator( code == \"q\", $q : value )",
                "score.derive(\"m\", " + pick("$p + 2 * $q", "($p + $q) / 3", "round($p * $q, 1)", "floor($p) + $q")
                        + ");");
    }

    private void points() {
        rule(
                "score",
                "Indicator( code == \"m\", $m : value )",
                "score.add(\"s\", " + pick("$m", "2 * $m", "min(6, $m)") + ");");
        rule(
                "score",
                "Indicator( code == \"q\", value " + pick(">=", ">") + " " + number(2) + " )",
                "score.add(\"s\", " + number(3) + ");");
        rule(
                "score",
                "Indicator( code == \"n\", value > " + random.nextInt(8) + " )",
                "score." + pick("cap", "floor") + "(\"s\", " + number(6) + ");");
    }

    private void ratings() {
        var limit = number(8);
        rule("rate", "AspectScore( aspect == \"s\", value >= " + limit + " )", "score.rate(\"d\", \"HIGH\");");
        rule("rate", "AspectScore( aspect == \"s\", value < " + limit + " )", "score.rate(\"d\", \"LOW\");");
    }

    private void grades() {
        var most = random.nextInt(8);
        rule(
                "decide",
                "Rating( level == \"HIGH\" ) Indicator( code == \"n\", value <= " + most + " )",
                "score.grade(\"BEST\");");
        rule(
                "decide",
                "Rating( level == \"HIGH\" ) Indicator( code == \"n\", value > " + most + " )",
                "score.grade(\"GOOD\");");
        rule(
                "decide",
                "Rating( level == \"LOW\" ) Indicator( code == \"p\", value " + pick("<", "!=") + " " + number(5)
                        + " )",
                "score.grade(\"POOR\");");
    }

    /** At thresholds and anywhere else; some are missing. */
    static EmployeeFacts facts(RandomGenerator random) {
        var facts = Facts.none().indicator("n", String.valueOf(random.nextInt(9)));
        Stream.of("p", "q").filter(code -> random.nextInt(8) > 0).forEach(code -> {
            int most = code.equals("p") ? 500 : 200;
            var value = random.nextBoolean()
                    ? BigDecimal.valueOf(random.nextInt(most + 1), 2)
                    : BigDecimal.valueOf(50L * random.nextInt(most / 50 + 1), 2);
            facts.indicator(code, value.toPlainString());
        });
        return facts.build();
    }

    private static IndicatorDefinition indicator(String code, Optional<Aggregation> aggregation, String most) {
        return new IndicatorDefinition(
                code,
                titles(code),
                Optional.empty(),
                titles("x"),
                Kind.NUMBER,
                Optional.of(new Range(BigDecimal.ZERO, new BigDecimal(most))),
                aggregation,
                Window.PERIOD,
                Missing.ABSENT,
                Optional.empty(),
                aggregation.isEmpty(),
                aggregation.isPresent(),
                false,
                false,
                List.of());
    }

    private static List<Outcome> outcomes(String... codes) {
        return Stream.of(codes).map(code -> new Outcome(code, titles(code))).toList();
    }

    private static Titles titles(String text) {
        return new Titles(text, text);
    }
}
