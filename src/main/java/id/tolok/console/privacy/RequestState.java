package id.tolok.console.privacy;

import id.tolok.console.component.StateBadge;
import id.tolok.privacy.DataRequest;
import java.time.Instant;

/** How a request about personal data stands. */
final class RequestState extends StateBadge {

    private static final long serialVersionUID = 1L;

    RequestState(DataRequest request, Instant now) {
        super("", tone(request, now));
        setText(getTranslation("privacy.state." + key(request, now)));
    }

    private static String key(DataRequest request, Instant now) {
        return switch (request.state()) {
            case OPEN -> request.isOverdue(now) ? "late" : "open";
            case GRANTED -> "granted";
            case DECLINED -> "declined";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static Tone tone(DataRequest request, Instant now) {
        return switch (request.state()) {
            case OPEN -> request.isOverdue(now) ? Tone.BAD : Tone.BUSY;
            case GRANTED -> Tone.GOOD;
            case DECLINED -> Tone.WARNING;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
