package id.tolok.facts.intake;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.UnitTree;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Observations to what an evaluation reads. An indicator's value comes from the person's own observations; without any,
 * from the nearest unit upwards that has some (each unit is aggregated once); without those, it is what the dictionary
 * says of a missing one. May be used by several threads at once.
 */
public final class FactAssembly {

    private final RuleDictionary dictionary;
    private final FactWindows windows;
    private final UnitTree units;
    private final Aggregates aggregates;
    private final Map<String, Map<String, Indicator>> ofUnits = new HashMap<>();
    private final Map<String, Map<String, Indicator>> reaching = new ConcurrentHashMap<>();

    public FactAssembly(
            RuleDictionary dictionary,
            WorkingCalendar calendar,
            FactWindows windows,
            UnitTree units,
            Map<String, List<Observation>> unitObservations) {
        this.dictionary = dictionary;
        this.windows = windows;
        this.units = units;
        this.aggregates = new Aggregates(calendar, windows);
        unitObservations.forEach((unit, observations) -> ofUnits.put(unit, aggregated(observations)));
    }

    public EmployeeFacts facts(Employee employee, List<Observation> own, Collection<Goal> goals) {
        var indicators = new LinkedHashMap<String, Indicator>();
        for (var indicator : dictionary.indicators()) {
            missing(indicator).ifPresent(zero -> indicators.put(indicator.code(), zero));
        }
        var unit = employee.unitCode();
        if (unit != null) {
            indicators.putAll(reaching.computeIfAbsent(unit, this::fromUnits));
        }
        indicators.putAll(aggregated(own));
        return new EmployeeFacts(
                employee,
                windows.period(),
                List.copyOf(indicators.values()),
                own.stream().filter(this::counts).toList(),
                List.copyOf(goals));
    }

    /** Of the unit and those above it, the nearest that has a value of the indicator. */
    public Optional<String> unitBehind(String unit, String indicator) {
        return units.upwards(unit).stream()
                .filter(above -> ofUnits.getOrDefault(above, Map.of()).containsKey(indicator))
                .findFirst();
    }

    private Map<String, Indicator> fromUnits(String unit) {
        var nearest = new LinkedHashMap<String, Indicator>();
        for (var above : units.upwards(unit)) {
            ofUnits.getOrDefault(above, Map.of()).forEach(nearest::putIfAbsent);
        }
        return nearest;
    }

    private Map<String, Indicator> aggregated(List<Observation> observations) {
        var byCode = observations.stream().collect(Collectors.groupingBy(Observation::code));
        var indicators = new LinkedHashMap<String, Indicator>();
        for (var indicator : dictionary.indicators()) {
            var observed = byCode.getOrDefault(indicator.from().orElse(indicator.code()), List.of());
            indicator
                    .aggregation()
                    .flatMap(how -> aggregates.aggregate(indicator, how, observed))
                    .ifPresent(value -> indicators.put(indicator.code(), value));
        }
        return indicators;
    }

    /** Whether the observation is of this dictionary and dated within a window. */
    public boolean counts(Observation observation) {
        return dictionary
                .indicator(observation.code())
                .filter(indicator -> windows.anyContains(dictionary, indicator, observation.date()))
                .isPresent();
    }

    private static Optional<Indicator> missing(IndicatorDefinition indicator) {
        return indicator.missing() == IndicatorDefinition.Missing.ZERO && !indicator.derived()
                ? Optional.of(new Indicator(indicator.code(), BigDecimal.ZERO, null, 0))
                : Optional.empty();
    }
}
