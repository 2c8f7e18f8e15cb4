package id.tolok.engine;

import id.tolok.engine.internal.execution.WarmUp;

/** The semantics of evaluation as a whole. */
public final class Engine {

    /** Raised only when the same facts and rules could give another outcome. Part of every result. */
    public static final String VERSION = "1";

    private Engine() {}

    /** Loads in the background what the first evaluation needs, while rules and facts are read. */
    public static void warmUp() {
        WarmUp.inBackground();
    }
}
