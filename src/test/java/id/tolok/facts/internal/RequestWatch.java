package id.tolok.facts.internal;

import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PermittedPeople;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the clock of requests as at another time. */
public final class RequestWatch {

    private RequestWatch() {}

    public static void look(ApplicationContext application, Clock clock) {
        new RequestDeadlines(
                        application.getBean(RequestRows.class),
                        application.getBean(Organisation.class),
                        application.getBean(ReportingLines.class),
                        application.getBean(PermittedPeople.class),
                        application.getBean(CurrentActor.class),
                        application.getBean(TransactionTemplate.class),
                        clock,
                        application)
                .look();
    }
}
