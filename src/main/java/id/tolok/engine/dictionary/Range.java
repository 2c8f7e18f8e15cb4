package id.tolok.engine.dictionary;

import java.math.BigDecimal;

/** Least and most, both included. */
public record Range(BigDecimal least, BigDecimal most) {

    public Range {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("an empty range: " + least + " to " + most);
        }
    }

    public boolean contains(BigDecimal value) {
        return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
    }

    public BigDecimal clamp(BigDecimal value) {
        return value.max(least).min(most);
    }

    public BigDecimal width() {
        return most.subtract(least);
    }
}
