package id.tolok.engine.internal.execution;

import id.tolok.engine.Limits;

/** Counts what one evaluation does and ends it where it passes a limit. */
public final class Budget {

    private static final int CLOCK_INTERVAL = 1024;

    private final Limits limits;
    private final long deadline;
    private long joins;
    private int firings;
    private int sinceClock;

    public Budget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void facts(int count) {
        if (count > limits.facts()) {
            throw new LimitReached(null, "FACTS");
        }
    }

    public void join(String rule) {
        if (++joins > limits.joins()) {
            throw new LimitReached(rule, "JOINS");
        }
        tick(rule);
    }

    void firing(String rule) {
        if (++firings > limits.firings()) {
            throw new LimitReached(rule, "FIRINGS");
        }
        tick(rule);
    }

    /** Before something that takes long by itself. */
    void look() {
        if (System.nanoTime() - deadline > 0) {
            throw new LimitReached(null, "TIME");
        }
    }

    void tick(String rule) {
        if (++sinceClock >= CLOCK_INTERVAL) {
            sinceClock = 0;
            if (System.nanoTime() - deadline > 0) {
                throw new LimitReached(rule, "TIME");
            }
        }
    }
}
