package id.tolok.engine;

/** The semantics of evaluation as a whole. */
public final class Engine {

    /** Raised only when the same facts and rules could give another outcome. Part of every result. */
    public static final String VERSION = "1";

    private Engine() {}
}
