package id.tolok.console.coaching;

import com.vaadin.flow.component.UI;
import id.tolok.coaching.Objection.Target;
import id.tolok.console.evaluation.RuleNames;
import id.tolok.console.evaluation.Words;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.RuleSetId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Names of rules and indicators as the version in force today has them. */
@Component
class CriteriaNames {

    private final PublishedRules rules;
    private final Clock clock;

    CriteriaNames(PublishedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    String of(RuleSetId ruleSet, Target target, UI ui) {
        return rules.inForce(ruleSet, LocalDate.now(clock))
                .map(version -> new TargetNames(
                                new Words(rules.dictionary(version.id()), ui.getLocale()),
                                new RuleNames(rules.model(version.id()), ui.getLocale()),
                                ui.getTranslation("coaching.object.whole"))
                        .of(target))
                .orElse(target.reference());
    }
}
