package id.tolok.facts.intake;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.UnitTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Observations to what an evaluation reads. An indicator's value comes from the person's own observations; without any,
 * from the nearest unit upwards that has some (each unit is aggregated once); without those, it is what the dictionary
 * says of a missing one. May be used by several threads at once.
 */
public final class FactAssembly {

    /** How one indicator's value comes about: from observations of which code. */
    private record Aggregated(IndicatorDefinition indicator, Aggregation how, String from) {

        static Stream<Aggregated> of(IndicatorDefinition indicator) {
            return indicator.aggregation().stream()
                    .map(how -> new Aggregated(indicator, how, indicator.from().orElse(indicator.code())));
        }
    }

    private final List<Aggregated> aggregated;
    private final List<Indicator> missing;
    /** The first day that counts, for each code that is observed or aggregated from. */
    private final Map<String, LocalDate> since;

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
        this.aggregated =
                dictionary.indicators().stream().flatMap(Aggregated::of).toList();
        this.missing = dictionary.indicators().stream()
                .flatMap(indicator -> missing(indicator).stream())
                .toList();
        this.since = since(dictionary, windows);
        this.windows = windows;
        this.units = units;
        this.aggregates = new Aggregates(calendar, windows);
        unitObservations.forEach((unit, observations) -> ofUnits.put(unit, aggregated(observations)));
    }

    public EmployeeFacts facts(Employee employee, List<Observation> own, Collection<Goal> goals) {
        var indicators = new LinkedHashMap<String, Indicator>();
        missing.forEach(zero -> indicators.put(zero.code(), zero));
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
        var byCode = new HashMap<String, List<Observation>>();
        for (var observation : observations) {
            byCode.computeIfAbsent(observation.code(), code -> new ArrayList<>())
                    .add(observation);
        }
        var indicators = new LinkedHashMap<String, Indicator>();
        for (var one : aggregated) {
            var observed = byCode.get(one.from());
            if (observed != null) {
                aggregates
                        .aggregate(one.indicator(), one.how(), observed)
                        .ifPresent(value -> indicators.put(one.indicator().code(), value));
            }
        }
        return indicators;
    }

    /** Whether the observation is of this dictionary and dated within a window. */
    public boolean counts(Observation observation) {
        var first = since.get(observation.code());
        return first != null
                && !observation.date().isBefore(first)
                && !observation.date().isAfter(windows.period().end());
    }

    private static Map<String, LocalDate> since(RuleDictionary dictionary, FactWindows windows) {
        var since = new HashMap<String, LocalDate>();
        for (var indicator : dictionary.indicators()) {
            since.merge(indicator.code(), windows.start(indicator.window()), FactAssembly::earlier);
        }
        for (var indicator : dictionary.indicators()) {
            indicator
                    .from()
                    .ifPresent(code -> since.computeIfPresent(
                            code, (known, first) -> earlier(first, windows.start(indicator.window()))));
        }
        return since;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Indicator> missing(IndicatorDefinition indicator) {
        return indicator.missing() == IndicatorDefinition.Missing.ZERO && !indicator.derived()
                ? Optional.of(new Indicator(indicator.code(), BigDecimal.ZERO, null, 0))
                : Optional.empty();
    }
}
