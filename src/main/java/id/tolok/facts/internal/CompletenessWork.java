package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.CompletenessRow;
import id.tolok.facts.FactPresence;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Period;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts observations by person and indicator in one pass, and lets those of units reach their members. */
@Component
public class CompletenessWork {

    private final Organisation organisation;
    private final ObservationCounts counts;

    CompletenessWork(Organisation organisation, ObservationCounts counts) {
        this.organisation = organisation;
        this.counts = counts;
    }

    public CompletenessMatrix matrix(List<Employee> people, Period period, RuleDictionary dictionary) {
        var indicators = dictionary.indicators().stream()
                .filter(IndicatorDefinition::observable)
                .toList();
        var windows = new FactWindows(period.toFact());
        var own = counts.ofPeople(people.stream().map(Employee::id).toList(), indicators, windows);
        var reaching = new Reaching(counts.ofUnits(indicators, windows));
        return new CompletenessMatrix(
                indicators,
                people.stream()
                        .map(person -> row(
                                person,
                                indicators,
                                own.getOrDefault(person.id(), Map.of()),
                                reaching.members(person.unit())))
                        .toList());
    }

    private static CompletenessRow row(
            Employee person,
            List<IndicatorDefinition> indicators,
            Map<String, Integer> own,
            Map<String, Integer> ofUnits) {
        return new CompletenessRow(
                person,
                indicators.stream()
                        .map(indicator -> Optional.ofNullable(own.get(indicator.code()))
                                .map(FactPresence::own)
                                .or(() -> Optional.ofNullable(ofUnits.get(indicator.code()))
                                        .map(FactPresence::unit))
                                .orElseGet(() -> none(indicator)))
                        .toList());
    }

    private static FactPresence none(IndicatorDefinition indicator) {
        if (indicator.derived()) {
            return FactPresence.none(FactPresence.Kind.DERIVED);
        }
        return FactPresence.none(
                indicator.missing() == IndicatorDefinition.Missing.ZERO
                        ? FactPresence.Kind.ZERO
                        : FactPresence.Kind.MISSING);
    }

    /** What reaches the members of each unit: of the units upwards, the nearest that has something. */
    private final class Reaching {

        private final Map<String, Map<String, Integer>> counted = new HashMap<>();
        private final Map<UnitId, Map<String, Integer>> known = new HashMap<>();
        private final UnitPaths paths = UnitPaths.of(organisation.units());

        Reaching(Map<UnitId, Map<String, Integer>> byUnit) {
            byUnit.forEach((unit, some) -> counted.put(paths.code(unit), some));
        }

        Map<String, Integer> members(UnitId unit) {
            return known.computeIfAbsent(unit, here -> {
                var nearest = new HashMap<String, Integer>();
                paths.upwards(here)
                        .forEach(code -> counted.getOrDefault(code, Map.of()).forEach(nearest::putIfAbsent));
                return nearest;
            });
        }
    }
}
