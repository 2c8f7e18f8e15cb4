package id.tolok.feedback;

import id.tolok.shared.Refusal;

/** What the module feedback refuses. */
public final class FeedbackRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public FeedbackRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
