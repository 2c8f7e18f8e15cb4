package id.tolok.coaching;

import java.math.BigDecimal;

/** How the score of the aspect that an action was to lift stood before and stands in a later period. */
public record ActionEffect(
        String aspect, String periodBefore, BigDecimal before, String periodAfter, BigDecimal after) {}
