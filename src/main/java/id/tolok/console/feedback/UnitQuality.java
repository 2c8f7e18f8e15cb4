package id.tolok.console.feedback;

import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.Snapshots;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSetVersion;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The citizens' satisfaction index of each unit, as the rules in force compute it from what was recorded: nothing is
 * calculated here. A unit is read through the facts that reach one of its people.
 */
@org.springframework.stereotype.Component
class UnitQuality {

    private static final String INDEX = "skm_index";
    private static final int PEOPLE = 100_000;

    /** @param index absent where not all nine elements have answers */
    record Quality(Unit unit, Optional<BigDecimal> index, List<String> flags, Optional<BigDecimal> missingAnswers) {}

    /** What was found, with the dictionary that names its flags. */
    record Qualities(RuleDictionary dictionary, List<Quality> units) {}

    private final Organisation organisation;
    private final Snapshots snapshots;
    private final PublishedRules rules;

    UnitQuality(Organisation organisation, Snapshots snapshots, PublishedRules rules) {
        this.organisation = organisation;
        this.snapshots = snapshots;
        this.rules = rules;
    }

    /** Empty where no rules that compute the index are in force on the period's last day. */
    Optional<Qualities> of(Period period) {
        return computing(period.end()).map(version -> {
            var dictionary = rules.dictionary(version.id());
            var compiled = rules.compiled(version.id());
            var one = onePersonOfEach();
            var facts = snapshots.take(one.values(), period.id(), dictionary).people().stream()
                    .collect(Collectors.toMap(PersonFacts::employee, person -> compiled.evaluate(person.facts())));
            var units = organisation.units().stream()
                    .filter(unit -> one.containsKey(unit.id()))
                    .flatMap(unit -> Optional.ofNullable(facts.get(one.get(unit.id()))).stream()
                            .map(outcome -> quality(unit, outcome)))
                    .toList();
            return new Qualities(dictionary, units);
        });
    }

    /** Of the rule sets in force the first that derives the index. */
    private Optional<RuleSetVersion> computing(LocalDate day) {
        return rules.ruleSets().stream()
                .flatMap(set -> rules.inForce(set.id(), day).stream())
                .filter(version ->
                        rules.dictionary(version.id()).indicator(INDEX).isPresent())
                .findFirst();
    }

    private static Quality quality(Unit unit, Outcome outcome) {
        return new Quality(
                unit,
                Optional.ofNullable(outcome.derived().get(INDEX)),
                outcome.flags().stream().filter(flag -> flag.startsWith("SKM_")).toList(),
                Optional.ofNullable(outcome.derived().get("skm_shortfall")).filter(missing -> missing.signum() > 0));
    }

    private Map<UnitId, EmployeeId> onePersonOfEach() {
        return organisation.employees(EmployeeFilter.ALL, 0, PEOPLE).stream()
                .collect(Collectors.toMap(Employee::unit, Employee::id, (first, later) -> first));
    }
}
