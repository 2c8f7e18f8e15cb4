package id.tolok.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One recorded value of an indicator on a date, with the source that it came from. */
public record Observation(
        String code,
        @Nullable BigDecimal value,
        @Nullable String text,
        LocalDate date,
        @Nullable String source) {}
