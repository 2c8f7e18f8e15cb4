package id.tolok.coaching;

/** How a development action stands. */
public enum ActionState {
    AGREED,
    DONE,
    DROPPED
}
