package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How fast the runs go that this node works on. */
@Component
public class RunRates {

    private record Beginning(Instant time, int done) {}

    private final Map<RunId, Beginning> beginnings = new ConcurrentHashMap<>();
    private final RuleHitStore hits;
    private final Clock clock;

    RunRates(RuleHitStore hits, Clock clock) {
        this.hits = hits;
        this.clock = clock;
    }

    void begin(RunId run) {
        beginnings.put(run, new Beginning(clock.instant(), hits.stored(run).people()));
    }

    void end(RunId run) {
        beginnings.remove(run);
    }

    public Optional<BigDecimal> perSecond(RunId run, int done) {
        return Optional.ofNullable(beginnings.get(run)).flatMap(beginning -> {
            long millis = Duration.between(beginning.time(), clock.instant()).toMillis();
            return millis <= 0 || done <= beginning.done()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf((done - beginning.done()) * 1000L)
                            .divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP));
        });
    }
}
