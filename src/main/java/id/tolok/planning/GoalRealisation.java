package id.tolok.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** How much of a goal was reached by a day. Never changed; the latest recorded one counts. */
public record GoalRealisation(
        GoalRealisationId id,
        GoalId goal,
        BigDecimal value,
        LocalDate date,
        String note,
        String recordedBy,
        Instant recordedAt) {}
