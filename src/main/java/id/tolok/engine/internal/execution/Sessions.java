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
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase base, SeenFacts seen) {
        this.base = base;
        this.seen = seen;
    }

    /** What Drools itself has to see. */
    SeenFacts seen() {
        return seen;
    }

    private boolean areKept() {
        return seen.types().isEmpty();
    }

    KieSession take() {
        var kept = idle.poll();
        return kept == null ? base.newKieSession() : kept;
    }

    /** @param clean whether the evaluation went well and left no fact */
    void giveBack(KieSession session, boolean clean) {
        if (clean && areKept()) {
            idle.add(session);
        } else {
            session.dispose();
        }
    }
}
