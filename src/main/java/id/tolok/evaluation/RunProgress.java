package id.tolok.evaluation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param done how many results are stored, failed ones included
 * @param failed how many of them have the status {@code FAILED}
 * @param perSecond results stored a second since this node took the run up; absent before the first
 * @param before how many other runs get their turn before it, while it waits
 * @param trouble code of what keeps it waiting although it will go on by itself
 */
public record RunProgress(
        RunState state,
        int done,
        int failed,
        int total,
        Optional<BigDecimal> perSecond,
        int before,
        Optional<String> trouble) {

    /** Share of the whole, 0 to 1. */
    public double share() {
        return total == 0 ? 0 : (double) done / total;
    }

    public Optional<Duration> remaining() {
        return perSecond
                .filter(rate -> rate.signum() > 0)
                .map(rate -> Duration.ofSeconds(Math.round((total - done) / rate.doubleValue())));
    }
}
