package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.coaching.Objection;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches the days: reminds each once, and makes final what nobody can object to any more. Runs on every node; a
 * reminder that another node wrote down is not sent again.
 */
@Component
class AppraisalDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(AppraisalDeadlines.class);
    private static final Actor SYSTEM = Actor.system("deadlines");
    private static final int UNRECEIVED_DAYS = 7;
    private static final int SOON = 3;

    private final AppraisalRows rows;
    private final Reminders reminders;
    private final CoachingTrail trail;
    private final CurrentActor actor;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AppraisalDeadlines(
            AppraisalRows rows,
            Reminders reminders,
            CoachingTrail trail,
            CurrentActor actor,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.reminders = reminders;
        this.trail = trail;
        this.actor = actor;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void look() {
        var today = LocalDate.now(clock);
        var longAgo = clock.instant().minus(Duration.ofDays(UNRECEIVED_DAYS));
        actor.as(SYSTEM, () -> rows.due(today, today.plusDays(SOON), longAgo).forEach(due -> act(due, today)));
    }

    private void act(Appraisal appraisal, LocalDate today) {
        try {
            transactions.executeWithoutResult(status -> {
                switch (appraisal.state()) {
                    case CONFIRMED, FINAL -> {}
                    case RELEASED ->
                        remind(appraisal, appraisal.employee(), "receipt-reminder", appraisal.periodCode());
                    case RECEIVED -> received(appraisal, today);
                    case OBJECTED -> objected(appraisal, today);
                    case EXPLAINED ->
                        remindSuperior(
                                appraisal,
                                appraisal
                                        .objection()
                                        .flatMap(Objection::decideUntil)
                                        .orElseThrow());
                    case DECIDED -> finish(appraisal);
                }
            });
        } catch (ConcurrencyFailureException | DataIntegrityViolationException | CoachingRefusal another) {
            LOG.debug("another node looked after appraisal {}", appraisal.id().value(), another);
        }
    }

    private void received(Appraisal appraisal, LocalDate today) {
        var until = appraisal.objectionUntil().orElseThrow();
        if (today.isAfter(until)) {
            finish(appraisal);
        } else {
            remind(appraisal, appraisal.employee(), "objection-ending", appraisal.periodCode(), until);
        }
    }

    private void objected(Appraisal appraisal, LocalDate today) {
        var until = appraisal.objection().orElseThrow().explainUntil();
        remind(appraisal, appraisal.assessor(), "explain-reminder", appraisal.employeeName(), until);
        if (today.isAfter(until)) {
            remindSuperior(appraisal, until);
        }
    }

    private void finish(Appraisal appraisal) {
        rows.move(appraisal.id(), appraisal.state(), AppraisalState.FINAL);
        trail.audit("coaching.result-final", appraisal.id());
    }

    private void remindSuperior(Appraisal appraisal, LocalDate until) {
        appraisal
                .superior()
                .ifPresent(superior -> remind(appraisal, superior, "decide-reminder", appraisal.employeeName(), until));
    }

    private void remind(Appraisal appraisal, EmployeeId to, String code, Object... arguments) {
        if (reminders.first(appraisal.id(), code)) {
            trail.tell(appraisal, to, code, arguments);
        }
    }
}
