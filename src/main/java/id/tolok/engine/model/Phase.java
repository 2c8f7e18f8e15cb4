package id.tolok.engine.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The phases of an evaluation, in their order; each rule names its phase as {@code agenda-group}. */
public enum Phase {
    DERIVE,
    SCORE,
    RATE,
    DECIDE,
    ADVISE;

    /** The word in rule text and in results, such as {@code derive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> of(String code) {
        return Arrays.stream(values())
                .filter(phase -> phase.code().equals(code))
                .findFirst();
    }
}
