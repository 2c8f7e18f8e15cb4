package id.tolok.rules;

import id.tolok.shared.Refusal;

/** What the rules module refuses: a step of a version's life that its gates do not allow. */
public final class RulesRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public RulesRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
