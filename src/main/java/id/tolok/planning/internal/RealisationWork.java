package id.tolok.planning.internal;

import id.tolok.planning.GoalId;
import id.tolok.planning.GoalRealisation;
import id.tolok.planning.GoalRealisationId;
import id.tolok.planning.PlanningRefusal;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what was reached and carries the latest figure over to the goal. */
@Component
public class RealisationWork {

    private static final int LONGEST_NOTE = 1000;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private final GoalRepository goals;
    private final GoalRealisationRepository realisations;
    private final PeriodRepository periods;
    private final GoalSides sides;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RealisationWork(
            GoalRepository goals,
            GoalRealisationRepository realisations,
            PeriodRepository periods,
            GoalSides sides,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.realisations = realisations;
        this.periods = periods;
        this.sides = sides;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public GoalRealisationId record(GoalId id, BigDecimal value, LocalDate date, String note) {
        var goal = goals.findById(id.value())
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> new PlanningRefusal("GOAL_UNKNOWN"));
        var planned = goal.toPlanned();
        sides.require(planned.employee());
        var period = periods.findById(planned.period().value()).orElseThrow().toPeriod();
        if (!period.state().goalsMayChange()) {
            throw new PlanningRefusal("GOALS_FROZEN", period.state());
        }
        if (!period.contains(date) || date.isAfter(LocalDate.now(clock))) {
            throw new PlanningRefusal("GOAL_DATE_OUTSIDE", period.start(), period.end());
        }
        if (value.signum() < 0 || value.compareTo(MOST) >= 0) {
            throw new PlanningRefusal("GOAL_REALISED_IMPOSSIBLE", value.toPlainString());
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new PlanningRefusal("GOAL_TEXT_TOO_LONG", LONGEST_NOTE);
        }
        goal.realise(value);
        goals.save(goal);
        var stored = realisations
                .save(new GoalRealisationEntity(id, value, date, note.strip())
                        .by(actor.get().name(), clock.instant()))
                .toRealisation();
        events.publishEvent(Auditable.of(
                "planning.goal-realised",
                "goal:" + id.value(),
                Hash.of(CanonicalJson.write(List.of(value, date.toString(), stored.note())))));
        return stored.id();
    }

    public List<GoalRealisation> of(GoalId goal) {
        return realisations.findByGoalIdOrderByIdAsc(goal.value()).stream()
                .map(GoalRealisationEntity::toRealisation)
                .toList();
    }
}
