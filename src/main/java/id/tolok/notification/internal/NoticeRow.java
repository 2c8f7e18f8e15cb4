package id.tolok.notification.internal;

import id.tolok.notification.NoticeId;
import id.tolok.shared.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A notice as it is kept: code and arguments, so that it can be read in either language. */
public record NoticeRow(
        NoticeId id,
        EmployeeId to,
        String code,
        List<String> arguments,
        String link,
        Instant at,
        Optional<Instant> readAt) {

    public NoticeRow {
        arguments = List.copyOf(arguments);
    }
}
