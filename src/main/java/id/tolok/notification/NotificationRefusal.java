package id.tolok.notification;

import id.tolok.shared.Refusal;

/** What the module notification refuses. */
public final class NotificationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotificationRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
