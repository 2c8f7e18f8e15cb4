package id.tolok.console.rules;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.Impact;
import id.tolok.rules.ImpactEvidence.Progress;
import id.tolok.rules.RealCase;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.rules.RuleSimulation;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RuleSetVersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the impact of a version needs from the services. */
@Component
final class ImpactPresenter {

    private final RuleSimulation simulation;
    private final RuleSets ruleSets;
    private final Periods periods;
    private final Organisation organisation;
    private final CurrentActor currentActor;

    ImpactPresenter(
            RuleSimulation simulation,
            RuleSets ruleSets,
            Periods periods,
            Organisation organisation,
            CurrentActor currentActor) {
        this.simulation = simulation;
        this.ruleSets = ruleSets;
        this.periods = periods;
        this.organisation = organisation;
        this.currentActor = currentActor;
    }

    List<Period> periods() {
        return periods.all();
    }

    Optional<Period> currentPeriod() {
        return periods.current();
    }

    CurrentActor actor() {
        return currentActor;
    }

    /** @param before absent for the version in force */
    Impact impact(Optional<RuleSetVersionId> before, RuleSetVersion version, Period period, Progress progress) {
        return before.map(other -> simulation.between(other, version.id(), period.id(), progress))
                .orElseGet(() -> simulation.impact(version.id(), period.id(), progress));
    }

    List<RealCase> realCases(RuleSetVersionId version, Period period) {
        return simulation.realCases(version, period.id());
    }

    /** What the version's own manifest names. */
    ImpactWords words(RuleSetVersion version, Locale locale) {
        var files = ruleSets.files(version.id());
        var dictionary = DraftChecks.dictionary(files);
        var grades = dictionary.map(RuleDictionary::grades).orElse(List.of());
        return new ImpactWords(
                dictionary,
                grades.stream().map(Outcome::code).toList(),
                unitNames(),
                ruleTitles(files, locale),
                locale);
    }

    private Map<String, String> unitNames() {
        return organisation.units().stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (first, second) -> first));
    }

    private static Map<String, String> ruleTitles(List<SourceFile> files, Locale locale) {
        var rules = files.stream().filter(DraftChecks::holdsRules).toList();
        var titles = new HashMap<String, String>();
        for (var rule : RuleChecker.check(rules, Optional.empty()).model().rules()) {
            var of = rule.metadata();
            var title = locale.getLanguage().equals("en") ? of.titleEn().or(of::title) : of.title();
            title.ifPresent(words -> titles.put(rule.name(), words));
        }
        return titles;
    }
}
