package id.tolok.engine.internal.execution;

/** An expression has no value (a division by zero): the pattern that it stands in does not match. */
final class NoValue extends RuntimeException {

    static final NoValue DIVISION_BY_ZERO = new NoValue();

    private static final long serialVersionUID = 1L;

    private NoValue() {
        super("division by zero", null, false, false);
    }
}
