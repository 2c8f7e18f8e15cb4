package id.tolok.planning;

import id.tolok.shared.Refusal;

/** What cannot be planned. */
public final class PlanningRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlanningRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
