package id.tolok.organisation.internal;

import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets transfers that were recorded ahead take effect on their day; done again it changes nothing. */
@Component
class PostingSchedule {

    /** So long the application may have been off. */
    private static final int LOOKING_BACK = 31;

    private final PostingRows rows;
    private final TransferWork work;
    private final EmployeeRepository employees;
    private final TransactionTemplate transaction;
    private final CurrentActor actor;
    private final Clock clock;

    PostingSchedule(
            PostingRows rows,
            TransferWork work,
            EmployeeRepository employees,
            TransactionTemplate transaction,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.work = work;
        this.employees = employees;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void followPostings() {
        var today = LocalDate.now(clock);
        actor.as(
                Actor.system("transfers"),
                () -> rows.begunBetween(today.minusDays(LOOKING_BACK), today)
                        .forEach(id -> transaction.executeWithoutResult(
                                status -> employees.findById(id.value()).ifPresent(work::follow))));
    }
}
