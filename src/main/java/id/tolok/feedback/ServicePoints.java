package id.tolok.feedback;

import static id.tolok.shared.Permission.FEEDBACK_MANAGE;
import static id.tolok.shared.Permission.FEEDBACK_READ;
import static id.tolok.shared.Permission.FEEDBACK_REVIEW;

import id.tolok.feedback.internal.ServicePointRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.Requires;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service points; one is never removed, it is closed, because feedback names it. */
@Service
@Transactional(readOnly = true)
public class ServicePoints {

    private final ServicePointRows rows;
    private final ApplicationEventPublisher events;

    ServicePoints(ServicePointRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** All, also closed ones, by name. */
    @Requires({FEEDBACK_MANAGE, FEEDBACK_REVIEW, FEEDBACK_READ})
    public List<ServicePoint> all() {
        return rows.all();
    }

    @Requires(FEEDBACK_MANAGE)
    @Transactional
    public ServicePoint create(ServicePointData data) {
        var point = rows.add(data);
        events.publishEvent(Auditable.of(
                "feedback.point-opened", "service-point:" + point.id().value()));
        return point;
    }

    @Requires(FEEDBACK_MANAGE)
    @Transactional
    public void change(ServicePointId id, ServicePointData data, boolean open) {
        rows.change(id, data, open);
        events.publishEvent(Auditable.of("feedback.point-changed", "service-point:" + id.value()));
    }
}
