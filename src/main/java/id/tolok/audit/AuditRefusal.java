package id.tolok.audit;

import id.tolok.shared.Refusal;

/** What audit refuses, such as a bundle that cannot be read; the sentences are in {@code messages/audit_*}. */
public final class AuditRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuditRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
