package id.tolok.engine.internal.verifying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A box of employees: for each axis that is asked about, the values that are accepted. */
record Region(SortedMap<Axis, BitSet> accepted) {

    static final Region EVERYBODY = new Region(new TreeMap<>());

    static Region of(Axis axis, BitSet values) {
        var accepted = new TreeMap<Axis, BitSet>();
        accepted.put(axis, values);
        return new Region(accepted);
    }

    boolean isEmpty() {
        return accepted.values().stream().anyMatch(BitSet::isEmpty);
    }

    Region and(Region other) {
        var both = new TreeMap<Axis, BitSet>();
        accepted.forEach((axis, values) -> both.put(axis, (BitSet) values.clone()));
        other.accepted.forEach((axis, values) -> {
            var known = both.putIfAbsent(axis, (BitSet) values.clone());
            if (known != null) {
                known.and(values);
            }
        });
        return new Region(both);
    }

    /** What is in here but not in the other, as regions that do not meet. */
    List<Region> without(Region other, Map<Axis, Scale> scales) {
        if (and(other).isEmpty()) {
            return List.of(this);
        }
        var parts = new ArrayList<Region>();
        var inner = new TreeMap<>(accepted);
        for (var entry : other.accepted.entrySet()) {
            var scale = scales.get(entry.getKey());
            var values = inner.get(entry.getKey());
            var own = values == null && scale != null ? scale.all() : values;
            if (own == null) {
                continue;
            }
            var outside = (BitSet) own.clone();
            outside.andNot(entry.getValue());
            if (!outside.isEmpty()) {
                var part = new TreeMap<>(inner);
                part.put(entry.getKey(), outside);
                parts.add(new Region(part));
            }
            var inside = (BitSet) own.clone();
            inside.and(entry.getValue());
            inner.put(entry.getKey(), inside);
        }
        return parts;
    }

    /** One employee in here. */
    SortedMap<String, String> witness(Map<Axis, Scale> scales) {
        var witness = new TreeMap<String, String>();
        accepted.forEach((axis, values) -> {
            var scale = scales.get(axis);
            if (scale != null) {
                witness.put(axis.label(), scale.text(values.nextSetBit(0)));
            }
        });
        return witness;
    }
}
