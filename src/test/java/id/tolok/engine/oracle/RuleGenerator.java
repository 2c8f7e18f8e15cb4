package id.tolok.engine.oracle;

import static id.tolok.engine.Rules.bind;
import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.call;
import static id.tolok.engine.Rules.compare;
import static id.tolok.engine.Rules.field;
import static id.tolok.engine.Rules.number;
import static id.tolok.engine.Rules.text;
import static id.tolok.engine.Rules.textVar;
import static id.tolok.engine.Rules.value;
import static id.tolok.engine.Rules.var;

import id.tolok.engine.Rules;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Random rule sets over a small world of codes, so that rules meet facts and each other. Counts what it makes. */
final class RuleGenerator {

    static final List<String> OBSERVED = List.of("a", "b", "c", "d");
    static final List<String> DERIVED = List.of("x1", "x2", "x3");
    static final List<String> LITERALS = List.of("0", "1", "2.5", "3", "7", "10", "33.33", "65", "88.31");
    private static final List<String> ASPECTS = List.of("discipline", "service");
    private static final List<String> LEVELS = List.of("DI_ATAS", "SESUAI", "DI_BAWAH");
    private static final List<String> GRADES = List.of("BAIK", "KURANG");

    private final RandomGenerator random;
    private final Map<String, Integer> made;
    private int variables;
    private List<String> numbers = new ArrayList<>();

    RuleGenerator(RandomGenerator random, Map<String, Integer> made) {
        this.random = random;
        this.made = made;
    }

    static Map<String, Integer> nothingYet() {
        return new TreeMap<>();
    }

    RuleModel next() {
        var rules = new ArrayList<RuleDefinition>();
        int number = 0;
        for (int layer = 0; layer < DERIVED.size(); layer++) {
            rules.add(rule("derive " + number++, Phase.DERIVE, layer));
        }
        for (var phase : List.of(
                Phase.SCORE,
                Phase.SCORE,
                Phase.SCORE,
                Phase.RATE,
                Phase.RATE,
                Phase.DECIDE,
                Phase.ADVISE,
                Phase.ADVISE)) {
            rules.add(rule(phase.code() + " " + number++, phase, DERIVED.size()));
        }
        return new RuleModel(rules);
    }

    /** @param layer how many derived codes may be read */
    private RuleDefinition rule(String name, Phase phase, int layer) {
        variables = 0;
        numbers = new ArrayList<>();
        var conditions = new ArrayList<Condition>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            conditions.add(condition(phase, layer, i == 0));
        }
        return Rules.rule(name, conditions, write(phase, layer));
    }

    private Condition condition(Phase phase, int layer, boolean first) {
        return switch (first ? 0 : random.nextInt(12)) {
            case 1 -> counted("not", new Condition.Not(bare(layer)));
            case 2 -> counted("exists", new Condition.Exists(bare(layer)));
            case 3 -> counted("not and", new Condition.Not(new Condition.And(List.of(bare(layer), bare(layer)))));
            case 4 -> counted("exists or", new Condition.Exists(new Condition.Or(List.of(bare(layer), bare(layer)))));
            case 5 -> counted("not or", new Condition.Not(new Condition.Or(List.of(bare(layer), bare(layer)))));
            case 6 -> phase == Phase.DERIVE ? pattern(phase, layer) : forAll();
            case 7, 8 -> accumulate();
            case 9 -> join();
            default -> pattern(phase, layer);
        };
    }

    private Pattern pattern(Phase phase, int layer) {
        if (phase.compareTo(Phase.SCORE) > 0 && random.nextInt(3) == 0) {
            return given(phase);
        }
        return switch (random.nextInt(6)) {
            case 0 ->
                counted(
                        "Employee",
                        Rules.any(
                                FactType.EMPLOYEE,
                                textConstraint(FactType.EMPLOYEE, "status", List.of("PNS", "PPPK"))));
            case 1 -> counted("Observation", Rules.observation(pick(OBSERVED), bound(), dateConstraint()));
            case 2 ->
                counted(
                        "Goal",
                        Rules.any(
                                FactType.GOAL,
                                textConstraint(FactType.GOAL, "kind", List.of("UTAMA", "TAMBAHAN")),
                                bound("achievement")));
            case 3 -> counted("Period", Rules.any(FactType.PERIOD, periodConstraint()));
            default -> counted("Indicator", Rules.indicator(code(layer), bound(), constraint(2)));
        };
    }

    private Pattern given(Phase phase) {
        return switch (phase) {
            case RATE -> counted("AspectScore", Rules.score(pick(ASPECTS), bound(), comparison(value())));
            case DECIDE ->
                counted("Rating", Rules.any(FactType.RATING, textConstraint(FactType.RATING, "level", LEVELS)));
            default -> counted("Grade", Rules.any(FactType.GRADE, textConstraint(FactType.GRADE, "code", GRADES)));
        };
    }

    /** Binds nothing that others could use. */
    private Pattern bare(int layer) {
        return random.nextBoolean()
                ? Rules.indicator(code(layer), constraint(1))
                : Rules.observation(pick(OBSERVED), constraint(1));
    }

    private Condition forAll() {
        if (random.nextBoolean()) {
            return counted(
                    "forall lone",
                    new Condition.ForAll(
                            Rules.any(FactType.GOAL, comparison(field(FactType.GOAL, "achievement"))), List.of()));
        }
        var variable = "$c" + variables++;
        return counted(
                "forall",
                new Condition.ForAll(
                        Rules.any(FactType.GOAL, bind(variable, field(FactType.GOAL, "code"))),
                        List.of(Rules.any(
                                FactType.INDICATOR,
                                compare(field(FactType.INDICATOR, "code"), "==", textVar(variable)),
                                comparison(value())))));
    }

    private Condition accumulate() {
        var function = pick(List.of(AccumulateFunction.values()));
        var inner = "$o" + variables++;
        var result = "$r" + variables++;
        var source = Rules.observation(pick(OBSERVED), bind(inner, value()), constraint(1));
        var condition = new Condition.Accumulate(
                source,
                List.of(new Computation(
                        result,
                        function,
                        function == AccumulateFunction.COUNT ? Optional.empty() : Optional.of(var(inner)))),
                random.nextBoolean() ? List.of(comparison(var(result))) : List.of());
        numbers.add(result);
        return counted(function.word(), condition);
    }

    private Condition join() {
        var variable = "$v" + variables++;
        if (numbers.isEmpty()) {
            return pattern(Phase.DERIVE, 0);
        }
        var known = var(pick(numbers));
        if (known.name().startsWith("$r")) {
            return pattern(Phase.DERIVE, 0);
        }
        numbers.add(variable);
        return counted(
                "join",
                Rules.indicator(
                        pick(OBSERVED),
                        bind(variable, value()),
                        compare(
                                value(),
                                sign(),
                                random.nextBoolean()
                                        ? known
                                        : calc(known, pick(List.of("+", "-", "*")), number(pick(LITERALS))))));
    }

    private Constraint bound() {
        return bound("value");
    }

    private Constraint bound(String field) {
        var variable = "$v" + variables++;
        numbers.add(variable);
        return bind(variable, new Expression.Field(field, ValueType.NUMBER));
    }

    private Constraint constraint(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(9)) {
            case 1 -> counted("||", new Constraint.AnyOf(List.of(constraint(depth - 1), constraint(depth - 1))));
            case 2 -> counted("&&", new Constraint.AllOf(List.of(constraint(depth - 1), constraint(depth - 1))));
            case 3 -> counted("!", new Constraint.NotThat(constraint(depth - 1)));
            case 4 -> {
                boolean negated = random.nextBoolean();
                yield counted(
                        negated ? "not in" : "in",
                        new Constraint.In(value(), List.of(number(pick(LITERALS)), number(pick(LITERALS))), negated));
            }
            case 5 -> comparison(arithmetic(value()));
            case 6 -> comparison(function(value()));
            default -> comparison(value());
        };
    }

    private Constraint comparison(Expression left) {
        return compare(left, sign(), number(pick(LITERALS)));
    }

    private String sign() {
        var sign = pick(List.of(Comparator.values())).sign();
        return counted(sign, sign);
    }

    private Expression arithmetic(Expression operand) {
        var sign = pick(List.of("+", "-", "*", "/"));
        var literal = number(pick(LITERALS.subList(1, LITERALS.size())));
        counted("arithmetic " + sign, sign);
        return random.nextInt(4) == 0
                ? counted("negative", new Expression.Negative(calc(operand, sign, literal)))
                : calc(operand, sign, literal);
    }

    private Expression function(Expression operand) {
        var literal = number(pick(LITERALS));
        return switch (random.nextInt(5)) {
            case 0 -> counted("round", call(Function.ROUND, operand, number(pick(List.of("0", "2")))));
            case 1 -> counted("floor", call(Function.FLOOR, operand));
            case 2 -> counted("min()", call(Function.MIN, operand, literal));
            case 3 -> counted("max()", call(Function.MAX, operand, literal));
            default -> counted("abs", call(Function.ABS, operand));
        };
    }

    private Constraint textConstraint(FactType type, String name, List<String> values) {
        var left = field(type, name);
        boolean negated = random.nextBoolean();
        return switch (random.nextInt(5)) {
            case 0 ->
                counted(
                        negated ? "not contains" : "contains",
                        new Constraint.Contains(left, text(pick(values).substring(0, 2)), negated));
            case 1 ->
                counted(
                        negated ? "not matches" : "matches",
                        new Constraint.Matches(left, pick(values).charAt(0) + ".*", negated));
            case 2 ->
                counted(
                        negated ? "not in" : "in",
                        new Constraint.In(left, List.of(text(pick(values)), text("OTHER")), negated));
            default -> compare(left, random.nextInt(3) == 0 ? "!=" : "==", text(pick(values)));
        };
    }

    private Constraint dateConstraint() {
        return counted(
                "date",
                compare(
                        field(FactType.OBSERVATION, "date"),
                        sign(),
                        new Expression.DateLiteral(LocalDate.of(2026, 1, 1 + random.nextInt(9)))));
    }

    private Constraint periodConstraint() {
        var end = field(FactType.PERIOD, "end");
        return random.nextBoolean()
                ? counted("yearOf", compare(call(Function.YEAR_OF, end), sign(), number("2026")))
                : counted(
                        "daysBetween",
                        compare(
                                call(Function.DAYS_BETWEEN, field(FactType.PERIOD, "start"), end),
                                sign(),
                                number("364")));
    }

    private Write write(Phase phase, int layer) {
        return switch (phase) {
            case DERIVE -> counted("derive", new Write.Derive(DERIVED.get(layer), points()));
            case SCORE ->
                switch (random.nextInt(4)) {
                    case 0 -> counted("cap", new Write.Cap(pick(ASPECTS), points()));
                    case 1 -> counted("floor write", new Write.Floor(pick(ASPECTS), points()));
                    default -> counted("add", new Write.Add(pick(ASPECTS), points()));
                };
            case RATE -> counted("rate", new Write.Rate("behaviour", pick(LEVELS)));
            case DECIDE -> counted("grade", new Write.GiveGrade(pick(GRADES)));
            case ADVISE ->
                switch (random.nextInt(5)) {
                    case 0 -> counted("propose", new Write.Propose("TEGURAN", Optional.empty()));
                    case 1 -> counted("propose months", new Write.Propose("TEGURAN", Optional.of(points())));
                    case 2 -> counted("award", new Write.Award("KREDIT", points()));
                    case 3 -> counted("recommend", new Write.Recommend("LATIHAN"));
                    default -> counted("flag", new Write.Flag("SEEN"));
                };
        };
    }

    private Expression points() {
        if (numbers.isEmpty() || random.nextInt(3) == 0) {
            return number(pick(LITERALS));
        }
        var known = var(pick(numbers));
        return switch (random.nextInt(3)) {
            case 0 -> known;
            case 1 -> arithmetic(known);
            default -> function(known);
        };
    }

    private String code(int layer) {
        return layer > 0 && random.nextInt(3) == 0 ? DERIVED.get(random.nextInt(layer)) : pick(OBSERVED);
    }

    private <T> T counted(String construct, T made) {
        this.made.merge(construct, 1, Integer::sum);
        return made;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
