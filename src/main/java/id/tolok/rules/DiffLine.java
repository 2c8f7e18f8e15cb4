package id.tolok.rules;

/** One line of a text beside another text. */
public record DiffLine(Kind kind, String text) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
