package id.tolok.console.facts;

import id.tolok.facts.Completeness;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Permission;
import id.tolok.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the matrix of missing facts asks for. */
@Component
class CompletenessPresenter {

    private final Completeness completeness;
    private final Organisation organisation;
    private final Dictionaries dictionaries;
    private final PublishedRules rules;
    private final CurrentActor actor;

    CompletenessPresenter(
            Completeness completeness,
            Organisation organisation,
            Dictionaries dictionaries,
            PublishedRules rules,
            CurrentActor actor) {
        this.completeness = completeness;
        this.organisation = organisation;
        this.dictionaries = dictionaries;
        this.rules = rules;
        this.actor = actor;
    }

    /** Absent where no rules are in force. */
    Optional<CompletenessMatrix> matrix(Optional<Unit> unit, Period period, RuleSet ruleSet) {
        return dictionaries
                .inForce(ruleSet.id(), period.end())
                .map(dictionary -> completeness.matrix(
                        unit.map(Unit::id), period.id(), dictionary, dictionaries.goalUse(ruleSet.id(), period.end())));
    }

    int remind(Collection<EmployeeId> people, PeriodId period) {
        return completeness.remind(people, period);
    }

    List<Unit> units() {
        return organisation.units();
    }

    String unitName(UnitId id) {
        return organisation.unit(id).map(Unit::name).orElse("–");
    }

    List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    boolean seesAll() {
        return actor.get().may(Permission.ORGANISATION_READ);
    }

    boolean mayRemind() {
        return actor.get().may(Permission.FACTS_IMPORT);
    }
}
