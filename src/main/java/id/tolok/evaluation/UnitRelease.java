package id.tolok.evaluation;

import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That somebody looked at how the grades of a unit spread and let its results go to the people, with those of the units
 * below.
 *
 * @param rating the unit's own, such as {@code BAIK}: it says which limits count
 * @param grades how many people had which grade when it was decided: an assessor may set another one later
 * @param reason why although a limit is broken; absent where all are kept
 */
public record UnitRelease(
        RunId run,
        UnitId unit,
        String rating,
        SortedMap<String, Integer> grades,
        Optional<String> reason,
        String decidedBy,
        Instant decidedAt) {

    public UnitRelease {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
    }
}
