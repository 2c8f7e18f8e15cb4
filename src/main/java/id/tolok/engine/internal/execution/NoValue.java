package id.tolok.engine.internal.execution;

/** An expression has no value (a division by zero, an absent operand): the pattern that it stands in does not match. */
final class NoValue extends RuntimeException {

    static final NoValue DIVISION_BY_ZERO = new NoValue("division by zero");
    static final NoValue ABSENT = new NoValue("an operand is absent");

    private static final long serialVersionUID = 1L;

    private NoValue(String message) {
        super(message, null, false, false);
    }
}
