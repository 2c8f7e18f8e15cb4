package id.tolok.engine.internal.verifying;

import id.tolok.engine.internal.verifying.Stretch.Between;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What no row of a table fits: boxes that one row each can close. */
final class Gaps {

    private final Map<Axis, Scale> scales;
    private final List<Region> rows;
    private final Region input;
    private final List<Region> regions;

    Gaps(Collection<Area> rows, Map<Axis, Scale> scales) {
        this.scales = scales;
        this.rows = rows.stream().flatMap(area -> area.regions().stream()).toList();
        this.input = whole();
        this.regions = left(rows).regions().stream()
                .flatMap(gap -> pieces(gap).stream())
                .toList();
    }

    List<Region> regions() {
        return regions;
    }

    /** All that the table is asked for. */
    Region input() {
        return input;
    }

    private Region whole() {
        var whole = new TreeMap<Axis, BitSet>();
        rows.stream()
                .flatMap(region -> region.accepted().keySet().stream())
                .forEach(axis -> whole.computeIfAbsent(axis, this::input));
        return new Region(whole);
    }

    /** An absent value is an input only where a row singles it out. */
    private BitSet input(Axis axis) {
        var scale = scales.get(axis);
        if (scale == null) {
            return new BitSet();
        }
        boolean absenceCounts = rows.stream()
                .map(region -> region.accepted().get(axis))
                .anyMatch(
                        positions -> positions != null && positions.get(Scale.ABSENT) && positions.cardinality() == 1);
        return absenceCounts ? scale.all() : scale.present();
    }

    private Area left(Collection<Area> rows) {
        var left = new Area(List.of(input));
        for (var row : rows) {
            left = left.without(row, scales);
        }
        return left;
    }

    /** Text by text and run by run, where the gap does not reach over all. */
    private List<Region> pieces(Region gap) {
        var pieces = List.of(gap);
        for (var entry : gap.accepted().entrySet()) {
            if (!entry.getValue().equals(input.accepted().get(entry.getKey()))) {
                pieces = pieces.stream()
                        .flatMap(piece -> runs(entry.getKey(), entry.getValue()).stream()
                                .map(run -> piece.with(entry.getKey(), run)))
                        .toList();
            }
        }
        return pieces;
    }

    private List<BitSet> runs(Axis axis, BitSet positions) {
        var runs = new ArrayList<BitSet>();
        for (int i = positions.nextSetBit(0); i >= 0; i = positions.nextSetBit(i + 1)) {
            if (runs.isEmpty() || !goesOn(axis, i) || !positions.get(i - 1)) {
                runs.add(new BitSet());
            }
            runs.getLast().set(i);
        }
        return runs;
    }

    /** Whether a number follows upon the one before. */
    private boolean goesOn(Axis axis, int position) {
        var scale = scales.get(axis);
        return scale != null
                && position > Scale.ABSENT + 1
                && isNumber(scale.stretches().get(position));
    }

    private static boolean isNumber(Stretch stretch) {
        return stretch instanceof Between
                || stretch instanceof Stretch.Exactly(var value) && value instanceof BigDecimal;
    }
}
