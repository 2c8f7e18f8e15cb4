package id.tolok.facts.internal;

import id.tolok.facts.FactsRefusal;
import id.tolok.facts.RatingInvitation;
import id.tolok.facts.RatingInvitationId;
import id.tolok.facts.internal.SealedAnswers.Invited;
import id.tolok.organisation.Employee;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the answers of a rater. The audit learns that somebody answered in a round, not what. */
@Component
public class RatingAnswering {

    private final SealedAnswers answers;
    private final Behaviours behaviours;
    private final RaterChoice people;
    private final Periods periods;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RatingAnswering(
            SealedAnswers answers,
            Behaviours behaviours,
            RaterChoice people,
            Periods periods,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.behaviours = behaviours;
        this.people = people;
        this.periods = periods;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<RatingInvitation> mine() {
        return actor.get().employee().stream()
                .flatMap(self -> answers.openFor(self).stream())
                .flatMap(invited -> period(invited).map(period -> invitation(invited, period)).stream())
                .toList();
    }

    public void answer(RatingInvitationId id, Map<String, BigDecimal> given) {
        var invited = mine(id);
        behaviours.require(period(invited).orElseThrow(), given);
        answers.replace(id, given, clock.instant());
        audit("facts.rating-answered", invited);
    }

    public void decline(RatingInvitationId id) {
        var invited = mine(id);
        answers.decline(id, clock.instant());
        audit("facts.rating-declined", invited);
    }

    private RatingInvitation invitation(Invited invited, Period period) {
        var subject = people.employee(invited.subject());
        return new RatingInvitation(
                invited.id(),
                subject.map(Employee::name).orElse(""),
                subject.map(Employee::position).orElse(""),
                invited.kind(),
                invited.until(),
                behaviours.of(period),
                answers.of(invited.id()));
    }

    private Invited mine(RatingInvitationId id) {
        Optional<EmployeeId> self = actor.get().employee();
        return answers.open(id)
                .filter(invited -> self.equals(Optional.of(invited.rater())))
                .orElseThrow(() -> new FactsRefusal("RATING_UNKNOWN"));
    }

    private Optional<Period> period(Invited invited) {
        return periods.find(invited.period());
    }

    private void audit(String action, Invited invited) {
        events.publishEvent(Auditable.of(action, "rating:" + invited.round().value()));
    }
}
