package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Limits;
import id.tolok.engine.internal.execution.Executable.Group;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries one rule on invented facts, without a session. */
public final class Trial {

    /** Where facts are few, nothing takes longer. */
    private static final Limits LIMITS = Limits.DEFAULT.withJoins(10_000);

    private final Plan plan;

    public Trial(RuleDefinition rule) {
        this.plan = Planner.plan(0, rule, new Group(rule.phase(), 0));
    }

    /** @param given what is observed; the others are what earlier phases gave */
    public boolean fires(
            EmployeeFacts given,
            Map<String, BigDecimal> derived,
            Map<String, BigDecimal> aspects,
            Map<String, String> ratings,
            Optional<String> grade) {
        var budget = new Budget(LIMITS);
        try {
            var facts = new FactBase(given, budget);
            var gave = new ArrayList<Evidence>();
            derived.forEach(
                    (code, value) -> gave.add(facts.fact(FactType.INDICATOR, code, value, null, BigDecimal.ZERO)));
            aspects.forEach((code, value) -> gave.add(facts.fact(FactType.ASPECT_SCORE, code, value)));
            ratings.forEach((code, level) -> gave.add(facts.fact(FactType.RATING, code, level)));
            grade.ifPresent(code -> gave.add(facts.fact(FactType.GRADE, code)));
            facts.add(gave);
            return fires(new Matcher(facts, budget, plan.name()));
        } catch (LimitReached | NoValue | Numbers.NumberTooLarge e) {
            return false;
        }
    }

    private boolean fires(Matcher matcher) {
        var slots = new @Nullable Bound[plan.slots()];
        if (!matcher.holds(new Step.Both(plan.steps()), slots)) {
            return false;
        }
        plan.outputs().forEach(output -> output.contribution(slots));
        return true;
    }
}
