package id.tolok.facts;

import id.tolok.shared.Refusal;

/** What the module facts refuses. */
public final class FactsRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public FactsRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
