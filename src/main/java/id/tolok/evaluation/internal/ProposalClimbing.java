package id.tolok.evaluation.internal;

import id.tolok.evaluation.internal.ProposalEntries.Unattended;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands proposals that nobody attended to on to the next superior, who is then the one to act (PP 94/2021 art. 28). */
@Component
public class ProposalClimbing {

    private final ProposalEntries entries;
    private final ReportingLines lines;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalClimbing(
            ProposalEntries entries,
            ReportingLines lines,
            Deadlines deadlines,
            TransactionTemplate transaction,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void go() {
        go(LocalDate.now(clock));
    }

    /** Once for each deadline, however many nodes look. */
    public void go(LocalDate today) {
        currentActor.as(
                Actor.system("proposals"),
                () -> transaction.executeWithoutResult(status -> climb(entries.unattended(today), today)));
    }

    private void climb(List<Unattended> unattended, LocalDate today) {
        if (unattended.isEmpty()) {
            return;
        }
        var due = deadlines.from(today);
        var here = unattended.stream().map(ProposalClimbing::holder).toList();
        var above = lines.assessorsOf(here, today);
        unattended.forEach(one -> next(one, above).ifPresent(owner -> handOn(one, owner, due)));
    }

    private void handOn(Unattended one, EmployeeId owner, LocalDate due) {
        if (entries.handOn(one, owner, due, clock.instant())) {
            var number = String.valueOf(one.id().value());
            events.publishEvent(Auditable.of("evaluation.proposal-climbed", "proposal:" + number));
            events.publishEvent(new Notice(owner, "proposal-climbed", List.of(due.toString()), "proposals"));
            one.owner()
                    .ifPresent(former ->
                            events.publishEvent(new Notice(former, "proposal-let-lie", List.of(), "proposals")));
        }
    }

    /** Who let it lie; where nobody could, the search begins at the employee. */
    private static EmployeeId holder(Unattended one) {
        return one.owner().orElse(one.employee());
    }

    /** Never back to the employee, however the lines run. */
    private static Optional<EmployeeId> next(Unattended one, Map<EmployeeId, EmployeeId> above) {
        return Optional.ofNullable(above.get(holder(one))).filter(owner -> !owner.equals(one.employee()));
    }
}
