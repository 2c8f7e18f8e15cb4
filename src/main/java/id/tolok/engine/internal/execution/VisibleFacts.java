package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.internal.execution.Executable.Group;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which facts the rules of each phase and layer saw, rebuilt from what was given and what came out. */
public final class VisibleFacts {

    private final Executable rules;
    private final EmployeeFacts given;
    private final Outcome outcome;
    private final Map<Group, FactBase> bases = new HashMap<>();

    public VisibleFacts(Executable rules, EmployeeFacts given, Outcome outcome) {
        this.rules = rules;
        this.given = given;
        this.outcome = outcome;
    }

    public FactBase in(Group group) {
        return bases.computeIfAbsent(group, this::rebuilt);
    }

    private FactBase rebuilt(Group group) {
        var facts = new FactBase(given, new Budget(rules.limits()));
        List<Evidence> gave = new ArrayList<>();
        outcome.derived().forEach((code, value) -> {
            boolean seen = group.phase() != Phase.DERIVE || rules.layers().layerOf(code) < group.layer();
            // an observation that won stands among the given ones already
            if (seen && !facts.has(FactType.INDICATOR, code)) {
                gave.add(facts.fact(FactType.INDICATOR, code, value, null, BigDecimal.ZERO));
            }
        });
        if (group.phase().compareTo(Phase.SCORE) > 0) {
            outcome.aspects().forEach((code, value) -> gave.add(facts.fact(FactType.ASPECT_SCORE, code, value)));
        }
        if (group.phase().compareTo(Phase.RATE) > 0) {
            outcome.ratings().forEach((code, level) -> gave.add(facts.fact(FactType.RATING, code, level)));
        }
        if (group.phase().compareTo(Phase.DECIDE) > 0) {
            outcome.grade().ifPresent(code -> gave.add(facts.fact(FactType.GRADE, code)));
        }
        facts.add(gave);
        return facts;
    }
}
