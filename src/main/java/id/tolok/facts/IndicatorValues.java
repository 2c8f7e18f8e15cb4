package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.ObservationQueries;
import id.tolok.facts.internal.ValueWork;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values that an evaluation would read about a person at this moment, each with the observations behind it. Whoever
 * may not see an employee finds nothing.
 */
@Service
public class IndicatorValues {

    private final Organisation organisation;
    private final Periods periods;
    private final ValueWork work;
    private final ObservationQueries queries;

    IndicatorValues(Organisation organisation, Periods periods, ValueWork work, ObservationQueries queries) {
        this.organisation = organisation;
        this.periods = periods;
        this.work = work;
        this.queries = queries;
    }

    /** One for each indicator of the dictionary, in its order. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<IndicatorValue> of(EmployeeId employee, PeriodId period, RuleDictionary dictionary) {
        return organisation
                .employee(employee)
                .map(person -> work.values(person, windows(period), dictionary))
                .orElse(List.of());
    }

    /** Some of the observations that a value was aggregated from, by date. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    @Transactional(readOnly = true)
    public List<RecordedObservation> behind(
            ValueOrigin origin, IndicatorDefinition indicator, PeriodId period, int offset, int limit) {
        var windows = windows(period);
        var code = indicator.from().orElse(indicator.code());
        var from = windows.start(indicator.window());
        var until = windows.period().end();
        return switch (origin) {
            case ValueOrigin.Own own ->
                organisation.employee(own.employee()).isEmpty()
                        ? List.of()
                        : queries.ofEmployee(own.employee(), code, from, until, offset, limit);
            case ValueOrigin.OfUnit unit -> queries.ofUnit(unit.unit(), code, from, until, offset, limit);
            case ValueOrigin.CountsAsZero none -> List.of();
            case ValueOrigin.Missing none -> List.of();
            case ValueOrigin.Derived none -> List.of();
        };
    }

    private FactWindows windows(PeriodId period) {
        return new FactWindows(periods.find(period)
                .orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"))
                .toFact());
    }
}
