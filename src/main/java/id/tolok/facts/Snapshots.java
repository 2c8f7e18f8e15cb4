package id.tolok.facts;

import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_RUN;
import static id.tolok.shared.Permission.FACTS_READ;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.SnapshotWork;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Goals;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the facts of people in a period out of what is stored, aggregated exactly as the command line does. */
@Service
public class Snapshots {

    private final Organisation organisation;
    private final Periods periods;
    private final Goals goals;
    private final SnapshotWork work;

    Snapshots(Organisation organisation, Periods periods, Goals goals, SnapshotWork work) {
        this.organisation = organisation;
        this.periods = periods;
        this.goals = goals;
        this.work = work;
    }

    /** Of these people, those whom the caller may see. */
    @Requires({EVALUATION_RUN, EVALUATION_READ_OWN, FACTS_READ})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot take(Collection<EmployeeId> people, PeriodId period, RuleDictionary dictionary) {
        var windows = new FactWindows(periods.find(period)
                .orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"))
                .toFact());
        return new Snapshot(work.take(
                organisation.employees(people),
                organisation.units(),
                goals.goalsOf(people, period),
                windows,
                dictionary));
    }
}
