package id.tolok.engine.internal.verifying;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where a rule fires: regions that may meet each other, none of them empty. */
record Area(List<Region> regions) {

    static final Area EVERYBODY = new Area(List.of(Region.EVERYBODY));
    static final Area NOBODY = new Area(List.of());

    private static final int MOST_REGIONS = 5_000;

    Area {
        regions = regions.stream().filter(region -> !region.isEmpty()).toList();
        if (regions.size() > MOST_REGIONS) {
            throw new TooComplex();
        }
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    Area and(Area other) {
        return new Area(regions.stream()
                .flatMap(one -> other.regions.stream().map(one::and))
                .toList());
    }

    Area or(Area other) {
        return new Area(Stream.concat(regions.stream(), other.regions.stream()).toList());
    }

    Area without(Area other, Map<Axis, Scale> scales) {
        var left = this;
        for (var region : other.regions) {
            left = new Area(left.regions.stream()
                    .flatMap(rest -> rest.without(region, scales).stream())
                    .toList());
        }
        return left;
    }

    boolean within(Area other, Map<Axis, Scale> scales) {
        return without(other, scales).isEmpty();
    }

    SortedMap<String, String> witness(Map<Axis, Scale> scales) {
        return regions.getFirst().witness(scales);
    }

    /** Ends the analysis of one rule or table. */
    static final class TooComplex extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooComplex() {
            super("more than " + MOST_REGIONS + " regions", null, false, false);
        }
    }
}
