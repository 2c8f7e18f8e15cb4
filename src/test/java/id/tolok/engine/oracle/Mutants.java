package id.tolok.engine.oracle;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.ArithmeticOperator;
import id.tolok.engine.model.Expression.Function;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Broken engines: each understands one construct of every rule wrongly. */
final class Mutants {

    private final UnaryOperator<Condition> condition;
    private final UnaryOperator<Constraint> constraint;
    private final UnaryOperator<Expression> expression;
    private final UnaryOperator<Write> write;

    private Mutants(
            UnaryOperator<Condition> condition,
            UnaryOperator<Constraint> constraint,
            UnaryOperator<Expression> expression,
            UnaryOperator<Write> write) {
        this.condition = condition;
        this.constraint = constraint;
        this.expression = expression;
        this.write = write;
    }

    static Map<String, Mutants> all() {
        var all = new LinkedHashMap<String, Mutants>();
        for (var operators : List.of(
                List.of(Comparator.AT_LEAST, Comparator.GREATER),
                List.of(Comparator.AT_MOST, Comparator.LESS),
                List.of(Comparator.GREATER, Comparator.AT_LEAST),
                List.of(Comparator.LESS, Comparator.AT_MOST),
                List.of(Comparator.EQUAL, Comparator.AT_LEAST),
                List.of(Comparator.NOT_EQUAL, Comparator.GREATER))) {
            var from = operators.getFirst();
            var to = operators.getLast();
            all.put(
                    from.sign() + " read as " + to.sign(),
                    constraints(c -> c instanceof Constraint.Comparison(var l, var o, var r)
                                    && o == from
                                    && r instanceof Expression.NumberLiteral
                            ? new Constraint.Comparison(l, to, r)
                            : c));
        }
        all.put("cap read as floor", writes(w -> w instanceof Write.Cap(var t, var e) ? new Write.Floor(t, e) : w));
        all.put("floor read as cap", writes(w -> w instanceof Write.Floor(var t, var e) ? new Write.Cap(t, e) : w));
        all.put(
                "months forgotten",
                writes(w -> w instanceof Write.Propose(var t, var m) ? new Write.Propose(t, Optional.empty()) : w));
        all.put("average is the sum", functions(AccumulateFunction.AVERAGE, AccumulateFunction.SUM));
        all.put("least is the most", functions(AccumulateFunction.MIN, AccumulateFunction.MAX));
        all.put("most is the sum", functions(AccumulateFunction.MAX, AccumulateFunction.SUM));
        all.put(
                "not read as exists",
                conditions(c -> c instanceof Condition.Not(var part) ? new Condition.Exists(part) : c));
        all.put("or read as and", conditions(c -> c instanceof Condition.Or(var parts) ? new Condition.And(parts) : c));
        all.put(
                "&& read as ||",
                constraints(c -> c instanceof Constraint.AllOf(var parts) ? new Constraint.AnyOf(parts) : c));
        all.put(
                "|| read as &&",
                constraints(c -> c instanceof Constraint.AnyOf(var parts) ? new Constraint.AllOf(parts) : c));
        all.put("! forgotten", constraints(c -> c instanceof Constraint.NotThat(var part) ? part : c));
        all.put(
                "not in read as in",
                constraints(c -> c instanceof Constraint.In(var l, var v, var n) ? new Constraint.In(l, v, false) : c));
        all.put(
                "division read as product",
                expressions(
                        e -> e instanceof Expression.Arithmetic(var o, var l, var r) && o == ArithmeticOperator.DIVIDE
                                ? new Expression.Arithmetic(ArithmeticOperator.TIMES, l, r)
                                : e));
        all.put(
                "rounded down",
                expressions(e -> e instanceof Expression.Call(var f, var a) && f == Function.ROUND
                        ? new Expression.Call(Function.FLOOR, List.of(a.getFirst()))
                        : e));
        all.put("sign forgotten", expressions(e -> e instanceof Expression.Negative(var o) ? o : e));
        all.put(
                "literals as whole numbers",
                expressions(e -> e instanceof Expression.NumberLiteral(var n)
                        ? new Expression.NumberLiteral(new BigDecimal(n.toBigInteger()))
                        : e));
        return all;
    }

    private static Mutants conditions(UnaryOperator<Condition> change) {
        return new Mutants(change, c -> c, e -> e, w -> w);
    }

    private static Mutants constraints(UnaryOperator<Constraint> change) {
        return new Mutants(c -> c, change, e -> e, w -> w);
    }

    private static Mutants expressions(UnaryOperator<Expression> change) {
        return new Mutants(c -> c, c -> c, change, w -> w);
    }

    private static Mutants writes(UnaryOperator<Write> change) {
        return new Mutants(c -> c, c -> c, e -> e, change);
    }

    private static Mutants functions(AccumulateFunction from, AccumulateFunction to) {
        return conditions(c -> c instanceof Condition.Accumulate(var source, var computations, var constraints)
                ? new Condition.Accumulate(
                        source,
                        computations.stream()
                                .map(one -> one.function() == from
                                        ? new Condition.Computation(one.variable(), to, one.argument())
                                        : one)
                                .toList(),
                        constraints)
                : c);
    }

    RuleModel broken(RuleModel model) {
        return new RuleModel(model.rules().stream().map(this::rule).toList());
    }

    private RuleDefinition rule(RuleDefinition rule) {
        return new RuleDefinition(
                rule.name(),
                rule.phase(),
                rule.metadata(),
                rule.conditions().stream().map(this::in).toList(),
                rule.writes().stream().map(this::in).toList(),
                rule.origin());
    }

    private Condition in(Condition one) {
        var inner = switch (one) {
            case Condition.Pattern p -> in(p);
            case Condition.Not(var part) -> new Condition.Not(in(part));
            case Condition.Exists(var part) -> new Condition.Exists(in(part));
            case Condition.And(var parts) ->
                new Condition.And(parts.stream().map(this::in).toList());
            case Condition.Or(var parts) ->
                new Condition.Or(parts.stream().map(this::in).toList());
            case Condition.ForAll(var domain, var required) ->
                new Condition.ForAll(in(domain), required.stream().map(this::in).toList());
            case Condition.Accumulate(var source, var computations, var constraints) ->
                new Condition.Accumulate(
                        in(source),
                        computations,
                        constraints.stream().map(this::in).toList());
        };
        return condition.apply(inner);
    }

    private Condition.Pattern in(Condition.Pattern pattern) {
        return new Condition.Pattern(
                pattern.type(),
                pattern.variable(),
                pattern.constraints().stream().map(this::in).toList());
    }

    private Constraint in(Constraint one) {
        var inner = switch (one) {
            case Constraint.Comparison(var l, var o, var r) -> new Constraint.Comparison(in(l), o, in(r));
            case Constraint.Binding(var v, var e) -> new Constraint.Binding(v, in(e));
            case Constraint.In(var l, var v, var n) ->
                new Constraint.In(in(l), v.stream().map(this::in).toList(), n);
            case Constraint.Contains c -> c;
            case Constraint.Matches m -> m;
            case Constraint.AllOf(var parts) ->
                new Constraint.AllOf(parts.stream().map(this::in).toList());
            case Constraint.AnyOf(var parts) ->
                new Constraint.AnyOf(parts.stream().map(this::in).toList());
            case Constraint.NotThat(var part) -> new Constraint.NotThat(in(part));
        };
        return constraint.apply(inner);
    }

    private Expression in(Expression one) {
        var inner = switch (one) {
            case Expression.Negative(var o) -> new Expression.Negative(in(o));
            case Expression.Arithmetic(var o, var l, var r) -> new Expression.Arithmetic(o, in(l), in(r));
            case Expression.Call(var f, var a) ->
                new Expression.Call(f, a.stream().map(this::in).toList());
            default -> one;
        };
        return expression.apply(inner);
    }

    private Write in(Write one) {
        var inner = switch (one) {
            case Write.Derive(var t, var e) -> new Write.Derive(t, in(e));
            case Write.Add(var t, var e) -> new Write.Add(t, in(e));
            case Write.Cap(var t, var e) -> new Write.Cap(t, in(e));
            case Write.Floor(var t, var e) -> new Write.Floor(t, in(e));
            case Write.Propose(var t, var m) -> new Write.Propose(t, m.map(this::in));
            case Write.Award(var t, var e) -> new Write.Award(t, in(e));
            default -> one;
        };
        return write.apply(inner);
    }
}
