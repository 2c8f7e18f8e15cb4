package id.tolok.facts;

import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_RUN;
import static id.tolok.shared.Permission.FACTS_READ;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.internal.SnapshotWork;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Goals;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the facts of people in a period out of what is stored, aggregated exactly as the command line does. */
@Service
public class Snapshots {

    private static final int SLICE = 500;
    private static final Comparator<EmployeeId> BY_ID = Comparator.comparing(EmployeeId::value);

    private final Organisation organisation;
    private final Periods periods;
    private final Goals goals;
    private final SnapshotWork work;
    private final Clock clock;

    Snapshots(Organisation organisation, Periods periods, Goals goals, SnapshotWork work, Clock clock) {
        this.organisation = organisation;
        this.periods = periods;
        this.goals = goals;
        this.work = work;
        this.clock = clock;
    }

    /** Of these people, those whom the caller may see. */
    @Requires({EVALUATION_RUN, EVALUATION_READ_OWN, FACTS_READ})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot take(Collection<EmployeeId> people, PeriodId period, RuleDictionary dictionary) {
        var taken = new ArrayList<PersonFacts>();
        inSlices(people, period, dictionary, slice -> taken.addAll(slice.facts()));
        taken.sort(Comparator.comparing(person -> person.facts().employee().nip()));
        return new Snapshot(taken);
    }

    /**
     * The facts of people, however many, a slice at a time in the order of their ids, all as of one moment. The reading
     * happens on the calling thread, the aggregation when and where a slice is asked for.
     */
    @Requires({EVALUATION_RUN, EVALUATION_READ_OWN, FACTS_READ})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void inSlices(
            Collection<EmployeeId> people, PeriodId period, RuleDictionary dictionary, Consumer<SnapshotSlice> each) {
        var windows = windows(period);
        var day = lastDay(windows.period().end());
        var ids = people.stream().distinct().sorted(BY_ID).toList();
        var assembly = work.assembly(ids.size(), organisation.units(), windows, dictionary);
        for (int from = 0; from < ids.size(); from += SLICE) {
            var slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
            var employees = organisation.employees(slice, day).stream()
                    .sorted(Comparator.comparing(Employee::id, BY_ID))
                    .toList();
            each.accept(work.slice(employees, goals.goalsOf(slice, period), assembly));
        }
    }

    /** Whose unit and post of this day count: those at the end of the period, or today's before that. */
    private LocalDate lastDay(LocalDate end) {
        var today = LocalDate.now(clock);
        return end.isBefore(today) ? end : today;
    }

    private FactWindows windows(PeriodId period) {
        return new FactWindows(periods.find(period)
                .orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"))
                .toFact());
    }
}
