package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;

import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.FormRows;
import id.tolok.facts.internal.ObservationQueries;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was observed, with its source. Nothing is ever changed: a better observation takes the place of an old one, for a
 * reason. Whoever may not see an employee does not see the facts either.
 */
@Service
@Transactional(readOnly = true)
public class Observations {

    private final ObservationQueries queries;
    private final FormRows forms;
    private final Periods periods;
    private final Organisation organisation;

    Observations(ObservationQueries queries, FormRows forms, Periods periods, Organisation organisation) {
        this.queries = queries;
        this.forms = forms;
        this.periods = periods;
        this.organisation = organisation;
    }

    /** What counts for one employee in a period, by date: the own observations, without those of units. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public List<RecordedObservation> of(EmployeeId employee, PeriodId period) {
        if (organisation.employee(employee).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<RecordedObservation>();
        var windows = windows(period);
        queries.ofEmployees(
                List.of(employee), windows.earliest(), windows.period().end(), found::add);
        return found;
    }

    /** What counts for one unit in a period, by date. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public List<RecordedObservation> of(UnitId unit, PeriodId period) {
        var windows = windows(period);
        return queries.ofUnit(unit, windows.earliest(), windows.period().end());
    }

    /** All of one employee in a period, also those that no longer count, by date. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public List<RecordedObservation> history(EmployeeId employee, PeriodId period) {
        if (organisation.employee(employee).isEmpty()) {
            return List.of();
        }
        var windows = windows(period);
        return queries.history(employee, windows.earliest(), windows.period().end());
    }

    /** What counts of one indicator for these people between two days, both included, by person and date. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public List<RecordedObservation> of(
            Collection<EmployeeId> people, String indicator, LocalDate from, LocalDate until) {
        var seen = organisation.employees(people).stream().map(Employee::id).toList();
        var found = new ArrayList<RecordedObservation>();
        queries.ofEmployees(seen, from, until, observation -> {
            if (observation.observation().code().equals(indicator)) {
                found.add(observation);
            }
        });
        return found;
    }

    @Requires({FACTS_READ, FACTS_READ_OWN})
    public Optional<RecordedObservation> find(ObservationId id) {
        return queries.find(id).filter(this::isVisible);
    }

    /** The answers behind an observation that a form brought. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public Optional<FilledForm> form(ObservationId id) {
        return find(id).flatMap(found -> forms.of(id));
    }

    private boolean isVisible(RecordedObservation observation) {
        return observation
                .employee()
                .map(organisation::employee)
                .map(Optional::isPresent)
                .orElse(true);
    }

    private FactWindows windows(PeriodId period) {
        return new FactWindows(periods.find(period)
                .orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"))
                .toFact());
    }
}
