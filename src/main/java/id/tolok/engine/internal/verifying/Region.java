package id.tolok.engine.internal.verifying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A box of employees: for each axis that is asked about, the positions of its scale that are accepted. */
record Region(SortedMap<Axis, BitSet> accepted) {

    static final Region EVERYBODY = new Region(new TreeMap<>());

    static Region of(Axis axis, BitSet positions) {
        var accepted = new TreeMap<Axis, BitSet>();
        accepted.put(axis, positions);
        return new Region(accepted);
    }

    boolean isEmpty() {
        return accepted.values().stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Region other) {
        for (var entry : accepted.entrySet()) {
            var others = other.accepted.get(entry.getKey());
            if (others != null && !others.intersects(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    Region and(Region other) {
        var both = new TreeMap<Axis, BitSet>(accepted);
        other.accepted.forEach((axis, positions) -> both.merge(axis, positions, Region::both));
        return new Region(both);
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    Region with(Axis axis, BitSet positions) {
        var changed = new TreeMap<>(accepted);
        changed.put(axis, positions);
        return new Region(changed);
    }

    /** What is in here but not in the other, as regions that do not meet. */
    List<Region> without(Region other, Map<Axis, Scale> scales) {
        if (!meets(other)) {
            return List.of(this);
        }
        var parts = new ArrayList<Region>();
        var inner = this;
        for (var entry : other.accepted.entrySet()) {
            var scale = scales.get(entry.getKey());
            var positions = inner.accepted.get(entry.getKey());
            var own = positions == null && scale != null ? scale.all() : positions;
            if (own == null) {
                continue;
            }
            var outside = (BitSet) own.clone();
            outside.andNot(entry.getValue());
            if (!outside.isEmpty()) {
                parts.add(inner.with(entry.getKey(), outside));
            }
            inner = inner.with(entry.getKey(), both(own, entry.getValue()));
        }
        return parts;
    }
}
