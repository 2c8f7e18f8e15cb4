package id.tolok.facts;

import static id.tolok.shared.Permission.FEEDBACK_REVIEW;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.internal.NewObservation;
import id.tolok.facts.internal.ObservationRows;
import id.tolok.planning.Periods;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what came of reviewed feedback; an ordinary observation from then on, which can be superseded but not changed. */
@Service
public class ReviewedFacts {

    private final ObservationRows rows;
    private final Periods periods;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ReviewedFacts(ObservationRows rows, Periods periods, CurrentActor actor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.periods = periods;
        this.actor = actor;
        this.events = events;
    }

    /**
     * In the order given.
     *
     * @throws FactsRefusal {@code FACT_NO_OPEN_PERIOD} where no open period holds a day
     */
    @Requires(FEEDBACK_REVIEW)
    @Transactional
    public List<ObservationId> record(List<ReviewedFact> facts) {
        var open = periods.all().stream()
                .filter(period -> period.state().factsMayChange())
                .toList();
        for (var fact : facts) {
            if (open.stream().noneMatch(period -> period.contains(fact.date()))) {
                throw new FactsRefusal("FACT_NO_OPEN_PERIOD", fact.date());
            }
        }
        var ids = rows.add(
                facts.stream().map(ReviewedFacts::observation).toList(),
                actor.get().name());
        ids.forEach(id -> events.publishEvent(Auditable.of("facts.feedback-recorded", "observation:" + id.value())));
        return ids;
    }

    private static NewObservation observation(ReviewedFact fact) {
        var observation = new Observation(fact.indicator(), fact.value(), null, fact.date(), fact.source());
        return new NewObservation(fact.employee(), fact.unit(), observation, Optional.empty());
    }
}
