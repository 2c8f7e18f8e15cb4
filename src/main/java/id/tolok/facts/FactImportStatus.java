package id.tolok.facts;

import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.time.Instant;
import java.util.Optional;

/**
 * One import and how far it has come.
 *
 * @param source where the file came from, if somebody said so
 * @param lines of the file; 0 where nobody knows before it is read
 * @param identical what becomes of rows that were stored already; {@code rowsKnown} counts those that were passed over
 * @param linesDone up to which each row is stored or refused for good
 */
public record FactImportStatus(
        FactImportId id,
        String fileName,
        PeriodId period,
        RuleSetId ruleSet,
        Optional<String> source,
        IdenticalRows identical,
        FactImportState state,
        int lines,
        int linesDone,
        int rowsKept,
        int rowsKnown,
        int issues,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** From 0 to 1. */
    public double progress() {
        return state == FactImportState.COMPLETED ? 1 : Math.min(1, linesDone / (double) Math.max(1, lines));
    }
}
