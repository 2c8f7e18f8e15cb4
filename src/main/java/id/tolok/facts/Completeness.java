package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_IMPORT;
import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.internal.CompletenessWork;
import id.tolok.facts.internal.ReminderWork;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.planning.GoalUse;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lacks which facts: to be seen before people are evaluated, and to be reminded of. */
@Service
public class Completeness {

    private final Organisation organisation;
    private final Periods periods;
    private final CompletenessWork work;
    private final ReminderWork reminders;

    Completeness(Organisation organisation, Periods periods, CompletenessWork work, ReminderWork reminders) {
        this.organisation = organisation;
        this.periods = periods;
        this.work = work;
        this.reminders = reminders;
    }

    /**
     * Of those whom the caller may see: of a unit and all below it, or everybody.
     *
     * @param goals what the rules ask of goals; where none reads them nobody lacks any
     */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    @Transactional(readOnly = true)
    public CompletenessMatrix matrix(Optional<UnitId> unit, PeriodId period, RuleDictionary dictionary, GoalUse goals) {
        var people =
                organisation.employees(unit.map(EmployeeFilter::in).orElse(EmployeeFilter.ALL), 0, Integer.MAX_VALUE);
        return work.matrix(people, period(period), dictionary, goals);
    }

    /**
     * Tells the assessors of these people that facts are missing; one who was told within three days is not told again.
     *
     * @return how many assessors were told
     */
    @Requires(FACTS_IMPORT)
    @Transactional
    public int remind(Collection<EmployeeId> people, PeriodId period) {
        return reminders.remind(people, period(period));
    }

    private Period period(PeriodId period) {
        return periods.find(period).orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"));
    }
}
