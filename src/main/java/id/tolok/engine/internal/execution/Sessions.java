package id.tolok.engine.internal.execution;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The Drools sessions of one rule set. Where Drools sees nothing but all facts as one, a session is as good as new when
 * that one is deleted, and is used again.
 */
final class Sessions {

    private final KieBase base;
    private final SeenFacts seen;
    private final boolean ofRows;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    /** @param ofRows whether all rules are rows, so that Drools has nothing to match but the facts as one */
    Sessions(KieBase base, SeenFacts seen, boolean ofRows) {
        this.base = base;
        this.seen = seen;
        this.ofRows = ofRows;
    }

    /** What Drools itself has to see. */
    SeenFacts seen() {
        return seen;
    }

    boolean areOfRows() {
        return ofRows;
    }

    KieSession take() {
        var kept = idle.poll();
        return kept == null ? base.newKieSession() : kept;
    }

    /** @param clean whether the evaluation went well and left no fact */
    void giveBack(KieSession session, boolean clean) {
        if (clean && areOfRows()) {
            idle.add(session);
        } else {
            session.dispose();
        }
    }
}
