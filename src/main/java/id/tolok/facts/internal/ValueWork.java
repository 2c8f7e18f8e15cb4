package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.IndicatorValue;
import id.tolok.facts.ValueOrigin;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The values of one person: the same reading and aggregation as a snapshot of everybody, of fewer units. */
@Component
public class ValueWork {

    private final Organisation organisation;
    private final SnapshotWork snapshots;

    ValueWork(Organisation organisation, SnapshotWork snapshots) {
        this.organisation = organisation;
        this.snapshots = snapshots;
    }

    public List<IndicatorValue> values(Employee person, FactWindows windows, RuleDictionary dictionary) {
        var assembly = snapshots.assembly(person.unit(), organisation.units(), windows, dictionary);
        var facts = snapshots
                .slice(List.of(person), Map.of(), assembly)
                .facts()
                .getFirst()
                .facts();
        var values = facts.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return dictionary.indicators().stream()
                .map(indicator -> {
                    var value = Optional.ofNullable(values.get(indicator.code()));
                    var hasOwn = facts.observations().stream()
                            .anyMatch(found -> isOf(found, indicator) && windows.contain(indicator, found.date()));
                    return new IndicatorValue(indicator, value, origin(indicator, value, person, hasOwn, assembly));
                })
                .toList();
    }

    private static boolean isOf(Observation observation, IndicatorDefinition indicator) {
        return observation.code().equals(indicator.from().orElse(indicator.code()));
    }

    private static ValueOrigin origin(
            IndicatorDefinition indicator,
            Optional<Indicator> value,
            Employee person,
            boolean hasOwn,
            SnapshotWork.Assembly assembly) {
        if (hasOwn) {
            return new ValueOrigin.Own(person.id());
        }
        if (value.isEmpty()) {
            return indicator.derived() ? new ValueOrigin.Derived() : new ValueOrigin.Missing();
        }
        return assembly.unitBehind(person.unit(), indicator.code())
                .<ValueOrigin>map(ValueOrigin.OfUnit::new)
                .orElseGet(ValueOrigin.CountsAsZero::new);
    }
}
