package id.tolok.api.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tolok.facts.FactImportStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a delivery of observations stands. Its rows count once it is COMPLETED.
 *
 * @param known rows that were stored before and passed over
 * @param issues how many there are; {@code errors} holds the first of them, once it has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJson(
        long id,
        String state,
        int lines,
        int linesDone,
        int kept,
        int known,
        int issues,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<IssueJson> errors) {

    static ImportJson of(FactImportStatus status, List<IssueJson> errors) {
        return new ImportJson(
                status.id().value(),
                status.state().name(),
                status.lines(),
                status.linesDone(),
                status.rowsKept(),
                status.rowsKnown(),
                status.issues(),
                status.startedAt(),
                status.endedAt().orElse(null),
                errors);
    }
}
