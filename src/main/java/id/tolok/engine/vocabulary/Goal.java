package id.tolok.engine.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One agreed goal (SKP).
 *
 * @param achievement realised / target × 100, absent while nothing is realised
 */
public record Goal(
        String code,
        @Nullable String kind,
        @Nullable BigDecimal target,
        @Nullable BigDecimal realised,
        @Nullable BigDecimal achievement) {}
