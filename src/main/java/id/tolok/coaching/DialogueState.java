package id.tolok.coaching;

/** How a dialogue stands. */
public enum DialogueState {
    INVITED,
    HELD,
    CANCELLED
}
