package id.tolok.access;

import id.tolok.shared.Refusal;

/** What an account may not do, or what cannot be done to one. */
public final class AccessRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
