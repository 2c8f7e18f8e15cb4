package id.tolok.console.coaching;

import id.tolok.coaching.OwnViews;
import id.tolok.coaching.ThreeViews;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.evaluation.Results;
import id.tolok.organisation.Employee;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What the screen of views asks for and keeps. */
@Component
class OwnViewsPresenter {

    /** Whose views of which period; nobody stands for oneself. */
    record Asked(Optional<EmployeeId> member, Period period, RuleSet ruleSet) {}

    private final OwnViews views;
    private final Results results;
    private final PublishedRules rules;
    private final Periods periods;
    private final TeamChoice team;
    private final CurrentActor actor;

    OwnViewsPresenter(
            OwnViews views,
            Results results,
            PublishedRules rules,
            Periods periods,
            TeamChoice team,
            CurrentActor actor) {
        this.views = views;
        this.results = results;
        this.rules = rules;
        this.periods = periods;
        this.team = team;
        this.actor = actor;
    }

    Periods periods() {
        return periods;
    }

    List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    List<Employee> team() {
        return team.people();
    }

    List<Aspect> aspects(Asked asked) {
        return rules.inForce(asked.ruleSet().id(), asked.period().end())
                .map(version -> rules.dictionary(version.id()).aspects())
                .orElseGet(List::of);
    }

    ThreeViews views(Asked asked) {
        var period = asked.period().id();
        var set = asked.ruleSet().id();
        return asked.member().map(member -> views.of(member, period, set)).orElseGet(() -> views.ofSelf(period, set));
    }

    void write(Asked asked, SortedMap<String, Integer> levels, String note) {
        var period = asked.period().id();
        var set = asked.ruleSet().id();
        asked.member()
                .ifPresentOrElse(
                        member -> views.writeOf(member, period, set, levels, note),
                        () -> views.writeSelf(period, set, levels, note));
    }

    /** The scores of the latest result of the period; empty while there is none. */
    SortedMap<String, BigDecimal> scores(Asked asked) {
        return asked.member().or(() -> actor.get().employee()).stream()
                .flatMap(person -> results.of(person).stream())
                .filter(dated -> dated.run().period().equals(asked.period().id()))
                .filter(dated -> dated.run().ruleSet().equals(asked.ruleSet().id()))
                .findFirst()
                .map(dated -> dated.result().aspects())
                .orElseGet(Collections::emptySortedMap);
    }
}
