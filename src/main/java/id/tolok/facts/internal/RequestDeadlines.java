package id.tolok.facts.internal;

import id.tolok.facts.FactRequest;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.Permission;
import id.tolok.shared.PermittedPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches the 3 × 24 hours of open requests: reminds those who may answer a day before they are over, and, once they
 * are, the assessor's superior too. Runs on every node; what another node sent is not sent again.
 */
@Component
class RequestDeadlines {

    private static final Actor SYSTEM = Actor.system("deadlines");
    private static final Duration SOON = Duration.ofHours(24);

    private final RequestRows rows;
    private final Organisation organisation;
    private final ReportingLines lines;
    private final PermittedPeople people;
    private final CurrentActor actor;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestDeadlines(
            RequestRows rows,
            Organisation organisation,
            ReportingLines lines,
            PermittedPeople people,
            CurrentActor actor,
            TransactionTemplate transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.organisation = organisation;
        this.lines = lines;
        this.people = people;
        this.actor = actor;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    /** How far the reminding of a request is. */
    enum Reminder {
        SOON,
        LATE
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 75_000)
    void look() {
        actor.as(SYSTEM, () -> {
            rows.dueBy(clock.instant().plus(SOON), Reminder.SOON).forEach(request -> remind(request, Reminder.SOON));
            rows.dueBy(clock.instant(), Reminder.LATE).forEach(request -> remind(request, Reminder.LATE));
        });
    }

    private void remind(FactRequest request, Reminder reminder) {
        transactions.executeWithoutResult(status -> {
            if (rows.remind(request.id(), reminder)) {
                var name = organisation
                        .employee(request.employee())
                        .map(Employee::name)
                        .orElse("");
                var code = reminder == Reminder.SOON ? "fact-request-soon" : "fact-request-late";
                toldOf(request, reminder)
                        .forEach(one -> events.publishEvent(new Notice(one, code, List.of(name), "facts/requests")));
            }
        });
    }

    private Set<EmployeeId> toldOf(FactRequest request, Reminder reminder) {
        var today = LocalDate.now(clock);
        var told = new LinkedHashSet<EmployeeId>();
        lines.assessorOf(request.employee(), today).ifPresent(assessor -> {
            told.add(assessor);
            if (reminder == Reminder.LATE) {
                lines.assessorOf(assessor, today).ifPresent(told::add);
            }
        });
        told.addAll(people.whoMay(Permission.FACTS_IMPORT));
        told.remove(request.employee());
        return told;
    }
}
