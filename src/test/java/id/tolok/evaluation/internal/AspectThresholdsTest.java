package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.evaluation.internal.AspectThresholds.Threshold;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class AspectThresholdsTest {

    private final Threshold ninety =
            new Threshold("discipline", new BigDecimal("90"), BigDecimal.ZERO).within(new BigDecimal("3"));

    @Test
    void isNearFromJustBelowDownToTheDistance() {
        assertThat(ninety.missing(new BigDecimal("89.99"))).contains(new BigDecimal("0.01"));
        assertThat(ninety.missing(new BigDecimal("87"))).contains(new BigDecimal("3"));
        assertThat(ninety.missing(new BigDecimal("86.99"))).isEmpty();
    }

    @Test
    void isNotNearOnceItIsReachedOrWhereThereIsNoScore() {
        assertThat(ninety.missing(new BigDecimal("90"))).isEmpty();
        assertThat(ninety.missing(null)).isEmpty();
    }
}
