package id.tolok.console.facts;

import id.tolok.organisation.Unit;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Under which unit of the next level down each unit stands, seen from a unit or from the top. */
final class CompletenessUnits {

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Optional<UnitId> seenFrom;

    CompletenessUnits(List<Unit> all, Optional<UnitId> chosen) {
        all.forEach(unit -> units.put(unit.id(), unit));
        var tops = all.stream().filter(unit -> unit.parent().isEmpty()).toList();
        // of one tree the branches say more than the top
        seenFrom =
                chosen.or(() -> tops.size() == 1 ? Optional.of(tops.getFirst().id()) : Optional.empty());
    }

    /** The unit itself where it is the one that everything is seen from. */
    UnitId branch(UnitId unit) {
        var here = unit;
        while (true) {
            var above = parent(here);
            if (above.isEmpty()
                    || above.equals(seenFrom)
                    || seenFrom.filter(here::equals).isPresent()) {
                return here;
            }
            here = above.get();
        }
    }

    Unit unit(UnitId id) {
        return Objects.requireNonNull(units.get(id));
    }

    /** Whether one can look further into it. */
    boolean isBelow(UnitId unit) {
        return seenFrom.filter(unit::equals).isEmpty();
    }

    private Optional<UnitId> parent(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).flatMap(Unit::parent);
    }
}
