package id.tolok.coaching.internal;

import id.tolok.shared.CurrentActor;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the deadlines as on another day. */
public final class Watch {

    private Watch() {}

    public static void look(ApplicationContext application, Clock clock) {
        new AppraisalDeadlines(
                        application.getBean(AppraisalRows.class),
                        application.getBean(Reminders.class),
                        application.getBean(CoachingTrail.class),
                        application.getBean(CurrentActor.class),
                        application.getBean(TransactionTemplate.class),
                        clock)
                .look();
    }

    public static void lookAtActions(ApplicationContext application, Clock clock) {
        new ActionReminders(
                        application.getBean(ActionRows.class),
                        application.getBean(CurrentActor.class),
                        application,
                        application.getBean(TransactionTemplate.class),
                        clock)
                .look();
    }
}
