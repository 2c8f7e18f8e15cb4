package id.tolok.coaching.internal;

import id.tolok.coaching.DevelopmentAction;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the owner of a development action once, some days before it is due. */
@Component
class ActionReminders {

    private static final Actor SYSTEM = Actor.system("deadlines");
    private static final int SOON = 3;

    private final ActionRows rows;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ActionReminders(
            ActionRows rows,
            CurrentActor actor,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 90_000)
    void look() {
        var today = LocalDate.now(clock);
        actor.as(SYSTEM, () -> rows.due(today.plusDays(SOON)).forEach(action -> remind(action, today)));
    }

    private void remind(DevelopmentAction action, LocalDate today) {
        transactions.executeWithoutResult(status -> {
            if (rows.remind(action.id(), today)) {
                events.publishEvent(new Notice(
                        action.owner(),
                        "action-due",
                        List.of(action.data().title(), action.data().due().toString()),
                        "coaching/actions"));
            }
        });
    }
}
