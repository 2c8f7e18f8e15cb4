package id.tolok.rules.internal;

import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleModel;
import id.tolok.planning.GoalUse;

/** Whether rules read goals, and whether they weigh them. */
final class GoalReading {

    private GoalReading() {}

    static GoalUse of(RuleModel model) {
        var goals = model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Patterns::in)
                .filter(pattern -> pattern.type() == FactType.GOAL)
                .toList();
        if (goals.isEmpty()) {
            return GoalUse.NONE;
        }
        boolean weighed = goals.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Mentions::in)
                .anyMatch(part -> part instanceof Field(var name, var type) && name.equals("weight"));
        return weighed ? GoalUse.WEIGHED : GoalUse.READ;
    }
}
