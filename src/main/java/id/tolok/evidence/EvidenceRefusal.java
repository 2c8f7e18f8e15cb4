package id.tolok.evidence;

import id.tolok.shared.Refusal;

/** What cannot be kept or opened as evidence. */
public final class EvidenceRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
