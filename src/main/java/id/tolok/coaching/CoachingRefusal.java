package id.tolok.coaching;

import id.tolok.shared.Refusal;

/** What the module coaching refuses; the sentences are in {@code messages/coaching_*}. */
public final class CoachingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public CoachingRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
