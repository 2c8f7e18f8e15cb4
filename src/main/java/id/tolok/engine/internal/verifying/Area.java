package id.tolok.engine.internal.verifying;

import id.tolok.engine.NotAnalysed.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a rule fires: regions that may meet each other, none of them empty. */
record Area(List<Region> regions) {

    static final Area EVERYBODY = new Area(List.of(Region.EVERYBODY));
    static final Area NOBODY = new Area(List.of());

    private static final int MOST_REGIONS = 5_000;

    Area {
        regions = regions.stream().filter(region -> !region.isEmpty()).toList();
        if (regions.size() > MOST_REGIONS) {
            throw new NotAnalysable(Reason.TOO_COMPLEX);
        }
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    boolean meets(Area other) {
        return regions.stream().anyMatch(one -> other.regions.stream().anyMatch(one::meets));
    }

    Area and(Area other) {
        return new Area(regions.stream()
                .flatMap(one -> other.regions.stream().filter(one::meets).map(one::and))
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
}
