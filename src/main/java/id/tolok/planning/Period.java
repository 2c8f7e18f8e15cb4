package id.tolok.planning;

import id.tolok.shared.PeriodId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A span of whole months that is appraised, first and last day included. */
public record Period(PeriodId id, String code, LocalDate start, LocalDate end, PeriodState state) {

    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** What rules see of it. */
    public id.tolok.engine.vocabulary.Period toFact() {
        return new id.tolok.engine.vocabulary.Period(code, start, end, months());
    }
}
