package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunCompleted;
import id.tolok.evaluation.internal.ProposedMeasures.Proposed;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters what a completed run proposes. A proposal that is open already stays with its owner and its deadline and refers
 * to the new result; one that the run no longer gives lapses; one that was attended to is not opened again.
 */
@Component
class ProposalRegister {

    private final ProposedMeasures proposed;
    private final ProposalEntries entries;
    private final ReportingLines lines;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalRegister(
            ProposedMeasures proposed,
            ProposalEntries entries,
            ReportingLines lines,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposed = proposed;
        this.entries = entries;
        this.lines = lines;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    private record Key(EmployeeId employee, String code) {}

    @EventListener
    void on(RunCompleted completed) {
        var run = completed.run();
        Map<Key, Proposed> given = proposed.of(run).stream()
                .collect(Collectors.toMap(one -> new Key(one.employee(), one.code()), Function.identity()));
        var known = new HashSet<Key>();
        for (var entry : entries.ofPeopleIn(run)) {
            var key = new Key(entry.employee(), entry.code());
            var now = given.get(key);
            if (now != null) {
                known.add(key);
            }
            if (entry.open() && now != null) {
                entries.renew(entry.id(), now);
            } else if (entry.open()) {
                entries.lapse(entry.id());
                audit("evaluation.proposal-lapsed", entry.id().value());
            }
        }
        open(
                run,
                given.values().stream()
                        .filter(one -> !known.contains(new Key(one.employee(), one.code())))
                        .sorted(java.util.Comparator.comparing(Proposed::result).thenComparing(Proposed::code))
                        .toList());
    }

    private void open(Run run, List<Proposed> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var owners = lines.assessorsOf(fresh.stream().map(Proposed::employee).toList(), run.asOf());
        var due = deadlines.from(LocalDate.now(clock));
        var counts = new TreeMap<Long, Integer>();
        var opened = new ArrayList<ProposalEntries.Opened>();
        for (var one : fresh) {
            var owner = java.util.Optional.ofNullable(owners.get(one.employee()));
            opened.add(new ProposalEntries.Opened(one, owner, due));
            owner.ifPresent(id -> counts.merge(id.value(), 1, Integer::sum));
        }
        entries.open(run, opened, clock.instant()).forEach(id -> audit("evaluation.proposal-opened", id.value()));
        counts.forEach((owner, count) -> events.publishEvent(new Notice(
                new EmployeeId(owner),
                "proposals-assigned",
                List.of(String.valueOf(count), due.toString()),
                "proposals")));
    }

    private void audit(String action, long proposal) {
        events.publishEvent(Auditable.of(action, "proposal:" + proposal));
    }
}
