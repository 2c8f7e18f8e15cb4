package id.tolok.privacy;

import id.tolok.shared.Refusal;

/** What the module privacy refuses. */
public final class PrivacyRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public PrivacyRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
