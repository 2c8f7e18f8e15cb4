package id.tolok.rules.internal;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.RuleModel;
import id.tolok.planning.GoalUse;
import java.util.stream.Stream;

/** Whether rules read goals, and whether they weigh them. */
final class GoalReading {

    private static final String WEIGHT = "weight";

    private GoalReading() {}

    static GoalUse of(RuleModel model) {
        var goals = model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(GoalReading::patterns)
                .filter(pattern -> pattern.type() == FactType.GOAL)
                .toList();
        if (goals.isEmpty()) {
            return GoalUse.NONE;
        }
        return goals.stream().anyMatch(GoalReading::readsWeight) ? GoalUse.WEIGHED : GoalUse.READ;
    }

    private static Stream<Pattern> patterns(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> Stream.of(pattern);
            case Condition.Not(var part) -> patterns(part);
            case Condition.Exists(var part) -> patterns(part);
            case Condition.ForAll(var domain, var required) -> Stream.concat(Stream.of(domain), required.stream());
            case Condition.And(var parts) -> parts.stream().flatMap(GoalReading::patterns);
            case Condition.Or(var parts) -> parts.stream().flatMap(GoalReading::patterns);
            case Condition.Accumulate accumulate -> patterns(accumulate.source());
        };
    }

    private static boolean readsWeight(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Leaves::in)
                .flatMap(GoalReading::expressions)
                .anyMatch(GoalReading::isWeight);
    }

    private static Stream<Expression> expressions(Constraint leaf) {
        return switch (leaf) {
            case Constraint.Comparison comparison -> Stream.of(comparison.left(), comparison.right());
            case Constraint.Binding binding -> Stream.of(binding.expression());
            case Constraint.In in -> Stream.concat(Stream.of(in.left()), in.values().stream());
            case Constraint.Contains contains -> Stream.of(contains.left(), contains.right());
            case Constraint.Matches matches -> Stream.of(matches.left());
            case Constraint.AllOf all -> throw new IllegalStateException("not a leaf: " + all);
            case Constraint.AnyOf any -> throw new IllegalStateException("not a leaf: " + any);
            case Constraint.NotThat not -> throw new IllegalStateException("not a leaf: " + not);
        };
    }

    private static boolean isWeight(Expression expression) {
        return switch (expression) {
            case Expression.Field(var name, var type) -> name.equals(WEIGHT);
            case Expression.Arithmetic(var operator, var left, var right) -> isWeight(left) || isWeight(right);
            case Expression.Negative(var operand) -> isWeight(operand);
            case Expression.Call(var function, var arguments) ->
                arguments.stream().anyMatch(GoalReading::isWeight);
            default -> false;
        };
    }
}
