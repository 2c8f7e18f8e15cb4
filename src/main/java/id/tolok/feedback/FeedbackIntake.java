package id.tolok.feedback;

import id.tolok.feedback.internal.FeedbackRows;
import id.tolok.feedback.internal.FloodGate;
import id.tolok.feedback.internal.FormTokens;
import id.tolok.feedback.internal.ServicePointRows;
import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes feedback from people who need no account. A form must have been given out here, minutes or hours ago and not in
 * the same breath; one network cannot send much more than people at a counter do.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackIntake {

    private static final String OPEN = "citizens say how they were served, and follow the answer, without an account";

    private final ServicePointRows points;
    private final FeedbackRows rows;
    private final FormTokens tokens;
    private final FloodGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    FeedbackIntake(
            ServicePointRows points,
            FeedbackRows rows,
            FormTokens tokens,
            FloodGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.points = points;
        this.rows = rows;
        this.tokens = tokens;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
    }

    /** Those that take feedback, by name. */
    @OpenToAll(OPEN)
    public List<ServicePoint> points() {
        return points.all().stream().filter(ServicePoint::open).toList();
    }

    @OpenToAll(OPEN)
    public Optional<ServicePoint> point(String code) {
        return points.find(code).filter(ServicePoint::open);
    }

    /** The signed token that goes with one form of this point. */
    @OpenToAll(OPEN)
    @Transactional
    public String token(ServicePoint point) {
        return tokens.issue(point.code());
    }

    /**
     * Keeps a feedback. The same form sent twice gives the same ticket.
     *
     * @throws FeedbackRefusal {@code SERVICE_POINT_UNKNOWN}, {@code FEEDBACK_TOO_MANY}, {@code FEEDBACK_ROBOT},
     *     {@code FEEDBACK_TOO_FAST} or {@code FEEDBACK_FORM_OLD}
     */
    @OpenToAll(OPEN)
    @Transactional
    public Ticket take(Submission submission) {
        var point = point(submission.pointCode()).orElseThrow(() -> new FeedbackRefusal("SERVICE_POINT_UNKNOWN"));
        if (!submission.trap().isEmpty()) {
            throw new FeedbackRefusal("FEEDBACK_ROBOT");
        }
        var nonce = tokens.check(submission.token(), point.code());
        var known = rows.ticketOf(nonce);
        if (known.isPresent()) {
            return known.get();
        }
        var origin = tokens.origin(submission.address());
        if (!gate.lets(origin)) {
            throw new FeedbackRefusal("FEEDBACK_TOO_MANY");
        }
        var kept = rows.add(point, submission.data(), nonce, origin);
        actor.as(
                Actor.system("citizen"),
                () -> events.publishEvent(Auditable.of(
                        "feedback.received", "feedback:" + kept.id().value())));
        return kept.ticket();
    }

    @OpenToAll(OPEN)
    public Optional<TicketStatus> follow(Ticket ticket) {
        return rows.status(ticket);
    }
}
