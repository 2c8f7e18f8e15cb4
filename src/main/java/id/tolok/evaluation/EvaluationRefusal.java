package id.tolok.evaluation;

import id.tolok.shared.Refusal;

/** What evaluation refuses to do; the sentences are in {@code messages/evaluation_*}. */
public final class EvaluationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvaluationRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
