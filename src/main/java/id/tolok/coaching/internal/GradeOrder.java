package id.tolok.coaching.internal;

import id.tolok.rules.PublishedRules;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The grades of a rule set from best to worst. */
@Component
public class GradeOrder {

    private final PublishedRules rules;
    private final CurrentActor actor;
    private final Clock clock;

    GradeOrder(PublishedRules rules, CurrentActor actor, Clock clock) {
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    public List<String> of(RuleSetId ruleSet) {
        return actor.as(
                Actor.system("coaching"),
                () -> rules.inForce(ruleSet, LocalDate.now(clock)).stream()
                        .flatMap(version -> rules.dictionary(version.id()).grades().stream())
                        .map(grade -> grade.code())
                        .toList());
    }
}
