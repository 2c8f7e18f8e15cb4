package id.tolok.feedback;

import static id.tolok.shared.Permission.FEEDBACK_READ;
import static id.tolok.shared.Permission.FEEDBACK_READ_OWN;
import static id.tolok.shared.Permission.FEEDBACK_REVIEW;

import id.tolok.feedback.internal.Acceptance;
import id.tolok.feedback.internal.Concern;
import id.tolok.feedback.internal.ReviewRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people decide what citizens' feedback is worth. An accepted one becomes observations that name it as their
 * source; nobody decides about feedback on oneself.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackReview {

    private static final int LONGEST_REPLY = 4000;

    private final ReviewRows rows;
    private final Acceptance acceptance;
    private final Concern concern;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    FeedbackReview(
            ReviewRows rows,
            Acceptance acceptance,
            Concern concern,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.acceptance = acceptance;
        this.concern = concern;
        this.actor = actor;
        this.events = events;
    }

    /** New ones oldest first, decided ones newest first. */
    @Requires({FEEDBACK_REVIEW, FEEDBACK_READ})
    public List<Feedback> page(FeedbackFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    @Requires({FEEDBACK_REVIEW, FEEDBACK_READ})
    public int count(FeedbackFilter filter) {
        return rows.count(filter);
    }

    @Requires({FEEDBACK_REVIEW, FEEDBACK_READ})
    public Optional<Feedback> find(FeedbackId id) {
        return rows.find(id);
    }

    /**
     * Accepts it and those that say the same: one from each network counts, the others are duplicates.
     *
     * @throws FeedbackRefusal {@code FEEDBACK_OWN}, {@code FEEDBACK_DECIDED} or {@code FEEDBACK_PERSON_UNKNOWN}
     */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public void accept(FeedbackId id, Assignee assignee) {
        var feedback = undecided(id);
        concern.refuseOwn(feedback, Optional.of(assignee));
        acceptance.accept(rows.saying(feedback), assignee);
    }

    /** Accepts surveys without a message, each for its unit; others of the list are left as they are. */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public int acceptSurveys(Collection<FeedbackId> ids) {
        var surveys = rows.undecided(ids).stream()
                .filter(feedback -> feedback.kind() == FeedbackKind.SURVEY)
                .toList();
        surveys.forEach(survey -> acceptance.accept(List.of(survey), new Assignee.OfUnit(survey.unit())));
        return surveys.size();
    }

    /** Rejects it and those that say the same. */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public void reject(FeedbackId id, RejectReason reason) {
        var feedback = undecided(id);
        concern.refuseOwn(feedback, Optional.empty());
        rejectAll(rows.saying(feedback), reason);
    }

    /** Rejects all undecided ones that came from the same network on the same day. */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public int rejectOrigin(FeedbackId id, RejectReason reason) {
        var flood = rows.sameOrigin(undecided(id));
        flood.forEach(feedback -> concern.refuseOwn(feedback, Optional.empty()));
        rejectAll(flood, reason);
        return flood.size();
    }

    /** Answers the citizen; a later answer takes the place of an earlier one. */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public void reply(FeedbackId id, String text) {
        var feedback = rows.find(id).orElseThrow(() -> new FeedbackRefusal("FEEDBACK_UNKNOWN"));
        concern.refuseOwn(feedback, feedback.assignee());
        var reply = text.strip();
        if (reply.isEmpty() || reply.length() > LONGEST_REPLY) {
            throw new FeedbackRefusal("FEEDBACK_REPLY", LONGEST_REPLY);
        }
        rows.reply(id, reply, actor.get().name());
        audit("feedback.answered", id);
    }

    /** Accepted feedback about whoever is signed in, newest first. */
    @Requires(FEEDBACK_READ_OWN)
    public List<Feedback> aboutMe() {
        return actor.get().employee().map(rows::about).orElseGet(List::of);
    }

    private void rejectAll(List<Feedback> all, RejectReason reason) {
        all.forEach(feedback -> {
            rows.reject(feedback.id(), reason, actor.get().name());
            audit("feedback.rejected", feedback.id());
        });
    }

    private Feedback undecided(FeedbackId id) {
        var feedback = rows.find(id).orElseThrow(() -> new FeedbackRefusal("FEEDBACK_UNKNOWN"));
        if (feedback.state() != FeedbackState.NEW) {
            throw new FeedbackRefusal("FEEDBACK_DECIDED", id.value());
        }
        return feedback;
    }

    private void audit(String action, FeedbackId id) {
        events.publishEvent(Auditable.of(action, "feedback:" + id.value()));
    }
}
