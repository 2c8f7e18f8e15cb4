package id.tolok.engine.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One agreed goal (SKP).
 *
 * @param achievement realised / target × 100, absent while nothing is realised
 * @param weight how much it counts beside the others, where these rules ask for it
 */
public record Goal(
        String code,
        @Nullable String kind,
        @Nullable BigDecimal target,
        @Nullable BigDecimal realised,
        @Nullable BigDecimal achievement,
        @Nullable BigDecimal weight) {

    /** Without a weight. */
    public Goal(
            String code,
            @Nullable String kind,
            @Nullable BigDecimal target,
            @Nullable BigDecimal realised,
            @Nullable BigDecimal achievement) {
        this(code, kind, target, realised, achievement, null);
    }
}
