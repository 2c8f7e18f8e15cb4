package id.tolok.engine.oracle;

import static id.tolok.engine.Rules.bind;
import static id.tolok.engine.Rules.calc;
import static id.tolok.engine.Rules.compare;
import static id.tolok.engine.Rules.field;
import static id.tolok.engine.Rules.textVar;
import static id.tolok.engine.Rules.value;
import static id.tolok.engine.Rules.var;

import id.tolok.engine.Rules;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Conditions of one rule. */
final class ConditionGenerator {

    private final RandomGenerator random;
    private final Phase phase;
    private final int layers;
    private final ExpressionGenerator expressions;
    private final ConstraintGenerator constraints;

    /** @param layers how many derived codes may be read */
    ConditionGenerator(RandomGenerator random, Phase phase, int layers) {
        this.random = random;
        this.phase = phase;
        this.layers = layers;
        this.expressions = new ExpressionGenerator(random);
        this.constraints = new ConstraintGenerator(random, expressions);
    }

    ExpressionGenerator expressions() {
        return expressions;
    }

    List<Condition> next() {
        return switch (random.nextInt(15)) {
            case 0 -> List.of(new Condition.Not(bare()));
            case 1 -> List.of(new Condition.Exists(bare()));
            case 2 -> List.of(new Condition.Not(new Condition.And(List.of(bare(), bare()))));
            case 3 -> List.of(new Condition.Exists(new Condition.Or(List.of(bare(), bare()))));
            case 4 -> List.of(new Condition.Not(new Condition.Or(List.of(bare(), bare()))));
            case 5 -> List.of(new Condition.Exists(new Condition.And(List.of(bare(), new Condition.Not(bare())))));
            case 6 -> List.of(forAll());
            case 7, 8 -> List.of(accumulate());
            case 9 -> List.of(new Condition.And(List.of(pattern(), pattern())));
            case 10 -> textJoin();
            case 11 -> dateJoin();
            case 12 -> List.of(expressions.hasNumber() ? quantifiedJoin() : pattern());
            case 13 -> List.of(expressions.hasNumber() ? join() : pattern());
            default -> List.of(pattern());
        };
    }

    Pattern pattern() {
        if (phase.compareTo(Phase.SCORE) > 0 && random.nextInt(3) == 0) {
            return given();
        }
        return switch (random.nextInt(7)) {
            case 0 -> Rules.any(FactType.EMPLOYEE, constraints.onText(FactType.EMPLOYEE, "status", World.STATUSES));
            case 1 ->
                Rules.any(FactType.EMPLOYEE, constraints.onText(FactType.EMPLOYEE, "level", List.of("AHLI_MUDA")));
            case 2 ->
                Rules.observation(
                        observed(),
                        expressions.bound("value"),
                        random.nextBoolean()
                                ? constraints.onDate()
                                : constraints.onText(FactType.OBSERVATION, "text", World.WORDS));
            case 3 ->
                Rules.any(
                        FactType.GOAL,
                        constraints.onText(FactType.GOAL, "kind", World.KINDS),
                        expressions.bound("achievement"));
            case 4 -> Rules.any(FactType.PERIOD, constraints.onPeriod(), expressions.bound("months"));
            case 5 ->
                Rules.indicator(
                        code(), expressions.bound("count"), constraints.on(field(FactType.INDICATOR, "count"), 1));
            default -> Rules.indicator(code(), expressions.bound("value"), constraints.onValue(2));
        };
    }

    private Pattern given() {
        return switch (phase) {
            case RATE ->
                Rules.score(
                        World.pick(random, World.ASPECTS), expressions.bound("value"), constraints.comparison(value()));
            case DECIDE -> Rules.any(FactType.RATING, constraints.onText(FactType.RATING, "level", World.LEVELS));
            default -> Rules.any(FactType.GRADE, constraints.onText(FactType.GRADE, "code", World.GRADES));
        };
    }

    /** Binds nothing that others could use. */
    private Pattern bare() {
        return random.nextBoolean()
                ? Rules.indicator(code(), constraints.onValue(1))
                : Rules.observation(observed(), constraints.onValue(1));
    }

    private Condition forAll() {
        if (random.nextBoolean()) {
            return new Condition.ForAll(
                    Rules.any(FactType.GOAL, constraints.comparison(field(FactType.GOAL, "achievement"))), List.of());
        }
        var variable = expressions.fresh();
        var required = new ArrayList<Pattern>();
        required.add(Rules.any(
                FactType.OBSERVATION,
                compare(field(FactType.OBSERVATION, "code"), "==", textVar(variable)),
                constraints.comparison(value())));
        if (random.nextBoolean()) {
            required.add(bare());
        }
        return new Condition.ForAll(Rules.any(FactType.GOAL, bind(variable, field(FactType.GOAL, "code"))), required);
    }

    private Condition accumulate() {
        var inner = expressions.fresh();
        boolean whole = random.nextInt(8) == 0;
        var observation = whole
                ? Rules.indicator(observed(), bind(inner, field(FactType.INDICATOR, "count")))
                : Rules.observation(observed(), bind(inner, value()), constraints.onValue(1));
        var source = switch (random.nextInt(4)) {
            case 0 -> new Condition.And(List.of(observation, bare()));
            case 1 -> new Condition.And(List.of(observation, new Condition.Not(bare())));
            default -> observation;
        };
        var computations = new ArrayList<Computation>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            var function = World.pick(random, List.of(AccumulateFunction.values()));
            Optional<Expression> argument = function == AccumulateFunction.COUNT
                    ? Optional.empty()
                    : Optional.of(whole ? var(inner) : expressions.taken(inner));
            computations.add(new Computation(expressions.fresh(), function, argument));
        }
        var demanded = new ArrayList<Constraint>();
        if (random.nextBoolean()) {
            demanded.add(constraints.on(var(computations.getFirst().variable()), 1));
            demanded.add(constraints.comparison(var(computations.getLast().variable())));
        }
        if (computations.size() > 1 && random.nextBoolean()) {
            demanded.add(compare(
                    var(computations.getFirst().variable()),
                    constraints.sign(),
                    var(computations.getLast().variable())));
        }
        computations.forEach(computation -> expressions.result(computation.variable()));
        return new Condition.Accumulate(source, computations, demanded);
    }

    private Condition join() {
        var known = expressions.known();
        var other = random.nextBoolean()
                ? known
                : calc(known, World.pick(random, List.of("+", "-", "*")), expressions.literal());
        var joined = compare(value(), constraints.sign(), other);
        return Rules.indicator(observed(), expressions.bound("value"), joined);
    }

    private Condition quantifiedJoin() {
        var pattern = Rules.observation(
                observed(), compare(value(), constraints.sign(), expressions.known()), constraints.onValue(1));
        return random.nextBoolean() ? new Condition.Not(pattern) : new Condition.Exists(pattern);
    }

    /** An observation of the code of a goal. */
    private List<Condition> textJoin() {
        var variable = expressions.fresh();
        return List.of(
                Rules.any(FactType.GOAL, bind(variable, field(FactType.GOAL, "code"))),
                Rules.any(
                        FactType.OBSERVATION,
                        compare(
                                field(FactType.OBSERVATION, "code"),
                                random.nextInt(4) == 0 ? "!=" : "==",
                                textVar(variable)),
                        expressions.bound("value")));
    }

    private List<Condition> dateJoin() {
        var bound = (Constraint.Binding) expressions.boundDate();
        return List.of(
                Rules.observation(observed(), bound),
                Rules.observation(
                        observed(),
                        expressions.boundDate(),
                        compare(
                                field(FactType.OBSERVATION, "date"),
                                constraints.sign(),
                                new Expression.Variable(bound.variable(), ValueType.DATE))));
    }

    private String observed() {
        return World.pick(random, World.OBSERVED);
    }

    private String code() {
        return layers > 0 && random.nextInt(3) == 0 ? World.DERIVED.get(random.nextInt(layers)) : observed();
    }
}
