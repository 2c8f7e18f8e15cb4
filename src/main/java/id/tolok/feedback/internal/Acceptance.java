package id.tolok.feedback.internal;

import id.tolok.facts.ReviewedFact;
import id.tolok.facts.ReviewedFacts;
import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackRefusal;
import id.tolok.feedback.RejectReason;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns accepted feedback into observations. */
@Component
public class Acceptance {

    private final ReviewRows rows;
    private final ReviewedFacts facts;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Acceptance(
            ReviewRows rows,
            ReviewedFacts facts,
            Organisation organisation,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.facts = facts;
        this.organisation = organisation;
        this.actor = actor;
        this.events = events;
    }

    /** @param same feedback that says the same, oldest first */
    public void accept(List<Feedback> same, Assignee assignee) {
        if (assignee instanceof Assignee.Person person
                && organisation.employee(person.employee()).isEmpty()) {
            throw new FeedbackRefusal("FEEDBACK_PERSON_UNKNOWN");
        }
        var origins = rows.origins(same);
        var counted = new HashSet<String>();
        for (var feedback : same) {
            if (counted.add(origins.getOrDefault(feedback.id(), ""))) {
                acceptOne(feedback, assignee);
            } else {
                rows.reject(feedback.id(), RejectReason.DUPLICATE, actor.get().name());
                audit("feedback.rejected", feedback);
            }
        }
    }

    private void acceptOne(Feedback feedback, Assignee assignee) {
        rows.accept(feedback.id(), assignee, actor.get().name());
        rows.link(feedback.id(), facts.record(observations(feedback, assignee)));
        audit("feedback.accepted", feedback);
        if (assignee instanceof Assignee.Person person && feedback.kind() != FeedbackKind.SURVEY) {
            events.publishEvent(new Notice(
                    person.employee(),
                    "feedback-accepted",
                    List.of(feedback.receivedOn().toString()),
                    "me"));
        }
    }

    private static List<ReviewedFact> observations(Feedback feedback, Assignee assignee) {
        var source = "Umpan balik #" + feedback.id().value();
        var found = new ArrayList<ReviewedFact>();
        feedback.answers()
                .forEach((element, answer) -> found.add(new ReviewedFact(
                        Optional.empty(),
                        Optional.of(feedback.unit()),
                        "skm_u" + element,
                        BigDecimal.valueOf(answer),
                        feedback.receivedOn(),
                        source)));
        indicator(feedback.kind())
                .ifPresent(code -> found.add(new ReviewedFact(
                        assignee instanceof Assignee.Person person ? Optional.of(person.employee()) : Optional.empty(),
                        assignee instanceof Assignee.OfUnit unit ? Optional.of(unit.unit()) : Optional.empty(),
                        code,
                        BigDecimal.ONE,
                        feedback.receivedOn(),
                        source)));
        return found;
    }

    private static Optional<String> indicator(FeedbackKind kind) {
        return switch (kind) {
            case PRAISE -> Optional.of("public_praise");
            case COMPLAINT -> Optional.of("public_complaint");
            case SUGGESTION, SURVEY -> Optional.empty();
        };
    }

    private void audit(String action, Feedback feedback) {
        events.publishEvent(Auditable.of(action, "feedback:" + feedback.id().value()));
    }
}
