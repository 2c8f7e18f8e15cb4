package id.tolok.facts.internal;

import id.tolok.facts.FactsRefusal;
import id.tolok.facts.Rater;
import id.tolok.facts.RaterCandidate;
import id.tolok.facts.RatingRound;
import id.tolok.facts.RatingRound.State;
import id.tolok.facts.RatingRoundId;
import id.tolok.organisation.Employee;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.PeriodId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens and ends rounds of ratings. */
@Component
public class RatingWork {

    private final RatingRows rows;
    private final RaterChoice choice;
    private final RatingHarvest harvest;
    private final SealedAnswers answers;
    private final ImportBasis basis;
    private final Behaviours behaviours;
    private final RecordingRights rights;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RatingWork(
            RatingRows rows,
            RaterChoice choice,
            RatingHarvest harvest,
            SealedAnswers answers,
            ImportBasis basis,
            Behaviours behaviours,
            RecordingRights rights,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.choice = choice;
        this.harvest = harvest;
        this.answers = answers;
        this.basis = basis;
        this.behaviours = behaviours;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<RaterCandidate> candidates(EmployeeId subject) {
        requireMine(subject);
        return choice.of(subject);
    }

    public List<RatingRound> of(PeriodId period) {
        return rows.of(period, rights.people());
    }

    public RatingRoundId open(EmployeeId subject, PeriodId period, LocalDate until, Collection<Rater> raters) {
        requireMine(subject);
        if (raters.isEmpty()) {
            throw new FactsRefusal("RATING_NOBODY");
        }
        if (raters.stream().anyMatch(rater -> rater.employee().equals(subject))) {
            throw new FactsRefusal("RATING_ONESELF");
        }
        if (behaviours.of(basis.openPeriod(period)).isEmpty()) {
            throw new FactsRefusal("RATING_NOTHING");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw new FactsRefusal("RATING_UNTIL", until);
        }
        if (rows.isOpen(subject, period)) {
            throw new FactsRefusal("RATING_OPEN");
        }
        var round = rows.add(subject, period, until, actor.get().name(), clock.instant());
        var name = choice.employee(subject).map(Employee::name).orElse("");
        for (var rater : raters) {
            rows.invite(round, rater);
            events.publishEvent(new Notice(rater.employee(), "rating-invited", List.of(name), "facts/rate"));
        }
        audit("facts.rating-opened", round);
        return round;
    }

    public int openForAll(Collection<EmployeeId> subjects, PeriodId period, LocalDate until) {
        int opened = 0;
        for (var subject : subjects) {
            requireMine(subject);
            var raters = choice.of(subject).stream()
                    .filter(RaterCandidate::suggested)
                    .map(RaterCandidate::rater)
                    .toList();
            if (!raters.isEmpty() && !rows.isOpen(subject, period)) {
                open(subject, period, until, raters);
                opened++;
            }
        }
        return opened;
    }

    public void close(RatingRoundId id) {
        var round = ending(id, State.CLOSED);
        harvest.record(round, basis.openPeriod(round.period()));
        answers.erase(id);
        audit("facts.rating-closed", id);
        events.publishEvent(new Notice(
                round.subject(),
                "rating-closed",
                List.of(),
                "facts?employee=" + round.subject().value()));
    }

    public void drop(RatingRoundId id) {
        ending(id, State.DROPPED);
        answers.erase(id);
        audit("facts.rating-dropped", id);
    }

    private RatingRound ending(RatingRoundId id, State state) {
        var round = rows.find(id).orElseThrow(() -> new FactsRefusal("RATING_UNKNOWN"));
        requireMine(round.subject());
        if (!rows.end(id, state, actor.get().name(), clock.instant())) {
            throw new FactsRefusal("RATING_ENDED");
        }
        return round;
    }

    private void requireMine(EmployeeId subject) {
        if (!rights.mayRecord(subject, LocalDate.now(clock))) {
            throw new FactsRefusal("FACT_NOT_YOURS_TO_RECORD");
        }
    }

    private void audit(String action, RatingRoundId round) {
        events.publishEvent(Auditable.of(action, "rating:" + round.value()));
    }
}
