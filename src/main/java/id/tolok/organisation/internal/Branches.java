package id.tolok.organisation.internal;

import id.tolok.organisation.Unit;
import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands below which unit. A unit that would be its own ancestor is met once and no more. */
public final class Branches {

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();

    public Branches(List<Unit> all) {
        for (var unit : all) {
            units.put(unit.id(), unit);
            unit.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(unit));
        }
    }

    /** The unit and all below it, parents before children. */
    public List<Unit> subtree(UnitId top) {
        var found = new ArrayList<Unit>();
        var start = units.get(top);
        if (start != null) {
            collect(start, new HashSet<>(), found);
        }
        return found;
    }

    private void collect(Unit unit, Set<UnitId> met, List<Unit> found) {
        if (met.add(unit.id())) {
            found.add(unit);
            children.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, met, found));
        }
    }
}
