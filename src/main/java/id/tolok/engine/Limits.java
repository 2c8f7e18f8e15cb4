package id.tolok.engine;

import java.time.Duration;

/**
 * How much one evaluation may do. Whoever passes a limit gets the status {@code FAILED} with the rule and the reason; the
 * run goes on.
 *
 * @param facts observed facts of one employee
 * @param firings of all rules together
 * @param joins pairs of partial matches and facts that may be looked at
 * @param time by the clock on the wall
 */
public record Limits(int facts, int firings, long joins, Duration time) {

    public static final Limits DEFAULT = new Limits(50_000, 50_000, 1_000_000, Duration.ofSeconds(10));

    public Limits {
        if (facts < 1 || firings < 1 || joins < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }

    public Limits withJoins(long most) {
        return new Limits(facts, firings, most, time);
    }

    public Limits withFirings(int most) {
        return new Limits(facts, most, joins, time);
    }

    public Limits withFacts(int most) {
        return new Limits(most, firings, joins, time);
    }

    public Limits withTime(Duration most) {
        return new Limits(facts, firings, joins, most);
    }
}
