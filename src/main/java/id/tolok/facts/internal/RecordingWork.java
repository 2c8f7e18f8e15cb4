package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FactsRefusal;
import id.tolok.facts.ObservationId;
import id.tolok.facts.RecordedObservation;
import id.tolok.facts.RecordingReport;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.WorkingDays;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.PeriodId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Carries out changes to facts: all of them or none. */
@Component
public class RecordingWork {

    private static final int LONGEST_REASON = 1000;

    private final ImportBasis basis;
    private final Dictionaries dictionaries;
    private final WorkingDays calendar;
    private final ObservationQueries queries;
    private final ObservationRows rows;
    private final RecordingRights rights;
    private final RecordingTrail trail;
    private final FormRows forms;
    private final EvidenceFiles evidence;
    private final CurrentActor actor;
    private final Clock clock;

    RecordingWork(
            ImportBasis basis,
            Dictionaries dictionaries,
            WorkingDays calendar,
            ObservationQueries queries,
            ObservationRows rows,
            RecordingRights rights,
            RecordingTrail trail,
            FormRows forms,
            EvidenceFiles evidence,
            CurrentActor actor,
            Clock clock) {
        this.basis = basis;
        this.dictionaries = dictionaries;
        this.calendar = calendar;
        this.queries = queries;
        this.rows = rows;
        this.rights = rights;
        this.trail = trail;
        this.forms = forms;
        this.evidence = evidence;
        this.actor = actor;
        this.clock = clock;
    }

    public RecordingReport change(
            PeriodId periodId, List<FactChange> changes, String reason, Collection<NewEvidence> proof) {
        var period = basis.openPeriod(periodId);
        var old = changes.stream()
                .flatMap(change -> change.old().stream())
                .map(id -> counting(id, period))
                .toList();
        if (!old.stream().allMatch(rights::maySupersede)) {
            throw new FactsRefusal("FACT_NOT_YOURS_TO_RECORD");
        }
        var why = old.isEmpty() ? "" : required(reason);
        changes.forEach(change -> change.better().ifPresent(rights::require));
        var issues = issues(changes, period, old);
        if (issues.hasErrors()) {
            return new RecordingReport(List.of(), issues);
        }
        return new RecordingReport(store(changes, why, proof), issues);
    }

    /** What would be wrong with these changes, whoever carries them out. */
    Issues check(PeriodId periodId, List<FactChange> changes) {
        var period = basis.openPeriod(periodId);
        var old = changes.stream()
                .flatMap(change -> change.old().stream())
                .map(id -> counting(id, period))
                .toList();
        return issues(changes, period, old);
    }

    /** @throws FactsRefusal for an indicator that only others can answer for */
    void requireForSelf(String indicator, PeriodId period) {
        var known = indicators(basis.openPeriod(period)).find(indicator);
        if (known.filter(IndicatorDefinition::answers).isPresent()) {
            throw new FactsRefusal("FACT_NOT_ABOUT_ONESELF", indicator);
        }
    }

    public boolean maySupersede(RecordedObservation observation) {
        return observation.end().isEmpty() && rights.maySupersede(observation);
    }

    private List<ObservationId> store(List<FactChange> changes, String why, Collection<NewEvidence> proof) {
        var by = actor.get().name();
        var better =
                changes.stream().flatMap(change -> change.better().stream()).toList();
        var ids = rows.add(better.stream().map(RecordingWork::row).toList(), by);
        var next = ids.iterator();
        for (var change : changes) {
            var successor = change.better().map(entry -> next.next());
            change.old().ifPresent(old -> rows.end(old, successor, why, by));
            change.old().ifPresent(old -> trail.ended(old, successor, why));
            successor.ifPresent(id -> change.better().ifPresent(entry -> {
                trail.recorded(id, entry);
                entry.form().ifPresent(form -> forms.add(id, form));
                attach(id, entry, proof);
            }));
        }
        return ids;
    }

    private void attach(ObservationId id, FactEntry entry, Collection<NewEvidence> proof) {
        entry.employee()
                .ifPresent(owner -> evidence.attach(
                        new EvidenceSubject(EvidenceSubject.Kind.OBSERVATION, id.value()), owner, proof));
    }

    private RecordedObservation counting(ObservationId id, Period period) {
        var found = queries.find(id).orElseThrow(() -> new FactsRefusal("FACT_UNKNOWN"));
        var windows = new FactWindows(period.toFact());
        var date = found.observation().date();
        if (date.isBefore(windows.earliest()) || date.isAfter(period.end())) {
            throw new FactsRefusal("FACT_NOT_OF_PERIOD", date, period.code());
        }
        if (found.end().isPresent()) {
            throw new FactsRefusal("FACT_ENDED_ALREADY");
        }
        return found;
    }

    private Issues issues(List<FactChange> changes, Period period, List<RecordedObservation> old) {
        var windows = new FactWindows(period.toFact());
        var checks = new EntryChecks(
                indicators(period),
                calendar.calendar(),
                windows,
                LocalDate.now(clock),
                recorded(changes, old, windows));
        var issues = new ArrayList<Issue>();
        int line = 0;
        for (var change : changes) {
            line++;
            int here = line;
            change.better().flatMap(entry -> checks.check(entry, here)).ifPresent(issues::add);
        }
        return Issues.of(issues);
    }

    private ObservableIndicators indicators(Period period) {
        return new ObservableIndicators(dictionaries.allInForce(period.end()).values());
    }

    /** The days that are taken, without those that this change frees. */
    private Set<EntryChecks.Once> recorded(
            List<FactChange> changes, List<RecordedObservation> old, FactWindows windows) {
        var freed = old.stream().map(RecordedObservation::id).collect(Collectors.toSet());
        var people = changes.stream()
                .flatMap(change -> change.better().stream())
                .flatMap(entry -> entry.employee().stream())
                .collect(Collectors.toSet());
        var taken = new HashSet<EntryChecks.Once>();
        queries.ofEmployees(people, windows.earliest(), windows.period().end(), found -> {
            if (!freed.contains(found.id())) {
                found.employee()
                        .ifPresent(employee -> taken.add(new EntryChecks.Once(
                                employee.value(),
                                found.observation().code(),
                                found.observation().date())));
            }
        });
        return taken;
    }

    private static NewObservation row(FactEntry entry) {
        return new NewObservation(entry.employee(), entry.unit(), entry.observation(), Optional.empty());
    }

    private static String required(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new FactsRefusal("FACT_REASON_MISSING", LONGEST_REASON);
        }
        return stripped;
    }
}
