package id.tolok.planning;

import static id.tolok.shared.Permission.PLANNING_EDIT;
import static id.tolok.shared.Permission.PLANNING_READ;

import id.tolok.planning.internal.PeriodEntity;
import id.tolok.planning.internal.PeriodRepository;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods and how far each has come. A period only ever moves on to its next state. */
@Service
@Transactional(readOnly = true)
public class Periods {

    private final PeriodRepository periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Periods(PeriodRepository periods, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /** Every period, the latest first. */
    @Requires(PLANNING_READ)
    public List<Period> all() {
        return periods.newestFirst().stream().map(PeriodEntity::toPeriod).toList();
    }

    /** The period that today is in, or else the latest one that is still open. */
    @Requires(PLANNING_READ)
    public Optional<Period> current() {
        var today = LocalDate.now(clock);
        var open = all().stream()
                .filter(period -> period.state() != PeriodState.CLOSED)
                .toList();
        return open.stream()
                .filter(period -> period.contains(today))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    @Requires(PLANNING_READ)
    public Optional<Period> find(PeriodId id) {
        return periods.findById(id.value()).map(PeriodEntity::toPeriod);
    }

    @Requires(PLANNING_READ)
    public Optional<Period> findByCode(String code) {
        return periods.findByCode(code).map(PeriodEntity::toPeriod);
    }

    /** Opens a period for planning. */
    @Requires(PLANNING_EDIT)
    @Transactional
    public Period create(PeriodData data) {
        if (periods.existsByCode(data.code())) {
            throw new PlanningRefusal("PERIOD_EXISTS", data.code());
        }
        var period = periods.save(new PeriodEntity(data)).toPeriod();
        audit("planning.period-opened", period);
        return period;
    }

    @Requires(PLANNING_EDIT)
    @Transactional
    public Period moveTo(PeriodId id, PeriodState state) {
        var stored = periods.findById(id.value()).orElseThrow(() -> new PlanningRefusal("PERIOD_UNKNOWN"));
        var before = stored.toPeriod();
        if (!before.state().next().equals(Optional.of(state))) {
            throw new PlanningRefusal("PERIOD_STATE", before.state(), state);
        }
        stored.moveTo(state);
        var period = stored.toPeriod();
        audit("planning.period-moved", period);
        events.publishEvent(new PeriodMoved(id, before.state(), state));
        return period;
    }

    private void audit(String action, Period period) {
        var content = CanonicalJson.write(List.of(
                period.code(),
                period.start().toString(),
                period.end().toString(),
                period.state().name()));
        events.publishEvent(Auditable.of(action, "period:" + period.id().value(), Hash.of(content)));
    }
}
