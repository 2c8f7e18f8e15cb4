package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and tells what happened to an appraisal. */
@Component
public class CoachingTrail {

    private final ApplicationEventPublisher events;

    CoachingTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void audit(String action, AppraisalId id) {
        events.publishEvent(Auditable.of(action, "appraisal:" + id.value()));
    }

    public void tell(Appraisal about, EmployeeId to, String code, Object... arguments) {
        events.publishEvent(new Notice(
                to,
                code,
                Arrays.stream(arguments).map(String::valueOf).toList(),
                "appraisal/" + about.id().value()));
    }
}
