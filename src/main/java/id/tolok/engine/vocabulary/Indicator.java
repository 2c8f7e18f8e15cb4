package id.tolok.engine.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The aggregated or derived value of one indicator; at most one fact per code.
 *
 * @param value the number; absent for a text indicator
 * @param text the text; absent for a number
 * @param count how many observations it was aggregated from; 0 for a derived one or one that counts as 0 when missing
 */
public record Indicator(
        String code, @Nullable BigDecimal value, @Nullable String text, int count) {}
