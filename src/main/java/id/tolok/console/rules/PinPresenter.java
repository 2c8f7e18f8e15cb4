package id.tolok.console.rules;

import id.tolok.planning.Period;
import id.tolok.rules.Impact;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.PeriodRules;
import id.tolok.rules.PinnedPeriod;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSimulation;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RuleSetId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Which versions the periods keep, and what another one would do. */
@Component
@Scope("prototype")
final class PinPresenter {

    private final PeriodRules rules;
    private final RuleSimulation simulation;
    private final ImpactPresenter impact;
    private final CurrentActor actor;

    PinPresenter(PeriodRules rules, RuleSimulation simulation, ImpactPresenter impact, CurrentActor actor) {
        this.rules = rules;
        this.simulation = simulation;
        this.impact = impact;
        this.actor = actor;
    }

    List<PinnedPeriod> pinned(RuleSetId ruleSet) {
        return rules.pinned(ruleSet);
    }

    boolean mayRepin() {
        return actor.get().may(Permission.RULES_PUBLISH);
    }

    CurrentActor actor() {
        return actor;
    }

    Impact movers(PinnedPeriod pin, RuleSetVersion to, Period period) {
        return simulation.between(pin.version(), to.id(), period.id(), Progress.NOBODY);
    }

    ImpactWords words(RuleSetVersion version, Locale locale) {
        return impact.words(version, locale);
    }

    void repin(RuleSetVersion version, Period period, String reason) {
        rules.repin(version.id(), period.id(), reason);
    }
}
