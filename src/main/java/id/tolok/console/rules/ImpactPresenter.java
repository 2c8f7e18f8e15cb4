package id.tolok.console.rules;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.Impact;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSimulation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the impact of a version needs from the services. */
@Component
final class ImpactPresenter {

    private final RuleSimulation simulation;
    private final Periods periods;
    private final PublishedRules published;
    private final Clock clock;

    ImpactPresenter(RuleSimulation simulation, Periods periods, PublishedRules published, Clock clock) {
        this.simulation = simulation;
        this.periods = periods;
        this.published = published;
        this.clock = clock;
    }

    List<Period> periods() {
        return periods.all();
    }

    Optional<Period> currentPeriod() {
        return periods.current();
    }

    Impact impact(RuleSetVersion version, Period period) {
        return simulation.impact(version.id(), period.id());
    }

    /** By the version that counts today; a grade that only a draft knows is shown as its code. */
    String gradeTitle(RuleSetVersion version, String code, Locale locale) {
        return published.inForce(version.ruleSet(), LocalDate.now(clock)).stream()
                .flatMap(current -> published.dictionary(current.id()).grades().stream())
                .filter(grade -> grade.code().equals(code))
                .map(Outcome::titles)
                .map(titles -> titles.in(locale))
                .findFirst()
                .orElse(code);
    }
}
