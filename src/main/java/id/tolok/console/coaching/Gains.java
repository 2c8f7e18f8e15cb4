package id.tolok.console.coaching;

import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which rules somebody would have gained: those that add points or lift a floor, and those that give a better rating or
 * grade than the one given. A deduction or a warning that passed somebody by was not missed.
 *
 * @param outcome what was given
 */
record Gains(RuleDictionary dictionary, Outcome outcome) {

    Set<String> of(RuleModel model) {
        return model.rules().stream()
                .filter(this::gives)
                .map(RuleDefinition::name)
                .collect(Collectors.toSet());
    }

    boolean gives(RuleDefinition rule) {
        return rule.writes().stream().anyMatch(this::gives);
    }

    private boolean gives(Write write) {
        return switch (write) {
            case Write.Add add -> !isNegative(add.points());
            case Write.Floor floor -> true;
            case Write.Award award -> true;
            case Write.Rate rate ->
                isBetter(
                        levels(rate.target()),
                        rate.level(),
                        Optional.ofNullable(outcome.ratings().get(rate.target())));
            case Write.GiveGrade grade -> isBetter(codes(dictionary.grades()), grade.target(), outcome.grade());
            case Write.Derive derive -> false;
            case Write.Cap cap -> false;
            case Write.Propose propose -> false;
            case Write.Recommend recommend -> false;
            case Write.Flag flag -> false;
        };
    }

    private List<String> levels(String dimension) {
        return dictionary
                .dimension(dimension)
                .map(Dimension::levels)
                .map(Gains::codes)
                .orElseGet(List::of);
    }

    private static List<String> codes(List<id.tolok.engine.dictionary.Outcome> outcomes) {
        return outcomes.stream().map(id.tolok.engine.dictionary.Outcome::code).toList();
    }

    /** @param best the best first, as dictionaries list them */
    private static boolean isBetter(List<String> best, String one, Optional<String> given) {
        return given.map(other -> best.indexOf(one) < best.indexOf(other)).orElse(true);
    }

    /** As far as it can be told without numbers: what facts hold is never below zero. */
    private static boolean isNegative(Expression expression) {
        return switch (expression) {
            case Expression.NumberLiteral number -> number.value().signum() < 0;
            case Expression.Negative negative -> !isNegative(negative.operand());
            case Expression.Arithmetic sum ->
                switch (sum.operator()) {
                    case TIMES, DIVIDE -> isNegative(sum.left()) != isNegative(sum.right());
                    case PLUS -> isNegative(sum.left()) && isNegative(sum.right());
                    case MINUS -> isNegative(sum.left());
                };
            case Expression.Call call -> call.arguments().stream().anyMatch(Gains::isNegative);
            case Expression.TextLiteral text -> false;
            case Expression.DateLiteral date -> false;
            case Expression.Field field -> false;
            case Expression.Variable variable -> false;
        };
    }
}
