package id.tolok.engine.internal.verifying;

import java.math.BigDecimal;
import java.util.Optional;

/** Values of an axis that no rule tells apart. */
sealed interface Stretch {

    /** One of them; empty for absence. */
    Optional<Comparable<?>> sample();

    record Absent() implements Stretch {
        @Override
        public Optional<Comparable<?>> sample() {
            return Optional.empty();
        }
    }

    record Exactly(Comparable<?> value) implements Stretch {
        @Override
        public Optional<Comparable<?>> sample() {
            return Optional.of(value);
        }
    }

    /** Numbers between two thresholds, neither included; or as far as the range reaches. */
    record Between(Optional<BigDecimal> low, Optional<BigDecimal> high, BigDecimal value) implements Stretch {
        @Override
        public Optional<Comparable<?>> sample() {
            return Optional.of(value);
        }
    }

    /** Any text that no rule names. */
    record Other(String text) implements Stretch {
        @Override
        public Optional<Comparable<?>> sample() {
            return Optional.of(text);
        }
    }
}
