package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.coaching.Objection.Target;
import id.tolok.rules.PublishedRules;
import org.springframework.stereotype.Component;

/** What an objection can be against: a rule of the version, or an indicator of its dictionary. */
@Component
public class ObjectionTargets {

    private final PublishedRules rules;
    private final RunVersions versions;

    ObjectionTargets(PublishedRules rules, RunVersions versions) {
        this.rules = rules;
        this.versions = versions;
    }

    /** @throws CoachingRefusal {@code OBJECTION_TARGET} */
    public void require(Appraisal appraisal, Target target) {
        var version = versions.of(appraisal.run());
        boolean known = switch (target.kind()) {
            case WHOLE -> target.reference().isEmpty();
            case RULE -> rules.rule(version, target.reference()).isPresent();
            case FACT -> rules.dictionary(version).indicator(target.reference()).isPresent();
        };
        if (!known) {
            throw new CoachingRefusal("OBJECTION_TARGET", target.reference());
        }
    }
}
