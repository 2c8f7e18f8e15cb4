package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.CompletenessRow;
import id.tolok.facts.FactPresence;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.GoalCount;
import id.tolok.planning.GoalUse;
import id.tolok.planning.Goals;
import id.tolok.planning.Period;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts observations by person and indicator in one pass, and lets those of units reach their members. */
@Component
public class CompletenessWork {

    private final Organisation organisation;
    private final ObservationCounts counts;
    private final Goals goals;

    CompletenessWork(Organisation organisation, ObservationCounts counts, Goals goals) {
        this.organisation = organisation;
        this.counts = counts;
        this.goals = goals;
    }

    public CompletenessMatrix matrix(List<Employee> people, Period period, RuleDictionary dictionary, GoalUse goalUse) {
        var indicators = dictionary.indicators().stream()
                .filter(IndicatorDefinition::observable)
                .toList();
        var windows = new FactWindows(period.toFact());
        var ids = people.stream().map(Employee::id).toList();
        var own = counts.ofPeople(ids, indicators, windows);
        var agreed = goalUse == GoalUse.NONE ? Optional.<Map<EmployeeId, GoalCount>>empty() : agreed(ids, period);
        var reaching = new Reaching(counts.ofUnits(indicators, windows));
        return new CompletenessMatrix(
                columns(indicators, agreed.isPresent()),
                people.stream()
                        .map(person -> row(
                                person,
                                agreed.map(counted -> counted.getOrDefault(person.id(), GoalCount.NONE)),
                                indicators,
                                own.getOrDefault(person.id(), Map.of()),
                                reaching.members(person.unit())))
                        .toList());
    }

    private Optional<Map<EmployeeId, GoalCount>> agreed(List<EmployeeId> people, Period period) {
        return Optional.of(goals.counts(people, period.id()));
    }

    private static List<CompletenessColumn> columns(List<IndicatorDefinition> indicators, boolean goals) {
        var columns = new ArrayList<CompletenessColumn>();
        if (goals) {
            columns.add(new CompletenessColumn.Goals());
        }
        indicators.forEach(indicator -> columns.add(new CompletenessColumn.Observed(indicator)));
        return columns;
    }

    private static CompletenessRow row(
            Employee person,
            Optional<GoalCount> agreed,
            List<IndicatorDefinition> indicators,
            Map<String, Integer> own,
            Map<String, Integer> ofUnits) {
        var observed = indicators.stream()
                .map(indicator -> Optional.ofNullable(own.get(indicator.code()))
                        .map(FactPresence::own)
                        .or(() -> Optional.ofNullable(ofUnits.get(indicator.code()))
                                .map(FactPresence::unit))
                        .orElseGet(() -> none(indicator)));
        return new CompletenessRow(
                person,
                Stream.concat(agreed.stream().map(FactPresence::of), observed).toList());
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
