package id.tolok.evaluation.internal;

import org.springframework.stereotype.Component;

/** Whether this node is about to stop: then no work is begun, and what is left waits for the next node. */
@Component
class NodeState {

    private volatile boolean stopping;

    void start() {
        stopping = false;
    }

    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    void goOn() {
        if (stopping) {
            throw new NodeStopping();
        }
    }

    static final class NodeStopping extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
