package id.tolok.facts;

import java.util.Optional;

/**
 * A fact that is added, ended, or superseded by a better one.
 *
 * @param old the one that no longer counts; absent for one that is added
 * @param better the one that counts from now on; absent for one that is ended
 */
public record FactChange(Optional<ObservationId> old, Optional<FactEntry> better) {

    public FactChange {
        if (old.isEmpty() && better.isEmpty()) {
            throw new IllegalArgumentException("nothing to change");
        }
    }

    public static FactChange added(FactEntry entry) {
        return new FactChange(Optional.empty(), Optional.of(entry));
    }

    public static FactChange ended(ObservationId old) {
        return new FactChange(Optional.of(old), Optional.empty());
    }

    public static FactChange superseded(ObservationId old, FactEntry better) {
        return new FactChange(Optional.of(old), Optional.of(better));
    }
}
