package id.tolok.api;

import id.tolok.shared.Refusal;

/** What the module api refuses. */
public final class ApiRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApiRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
