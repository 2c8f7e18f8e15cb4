package id.tolok.engine.internal.verifying;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** What comes near to something that nobody has. */
final class Nearest {

    private final Map<Axis, Scale> scales;
    private final Reach reach;

    Nearest(Map<Axis, Scale> scales, Reach reach) {
        this.scales = scales;
        this.reach = reach;
    }

    /** With what can be had of all that is asked for. */
    Area completed(Area nearest, Region asked) {
        var region = nearest.regions().getFirst();
        for (var entry : asked.accepted().entrySet()) {
            var scale = scales.get(entry.getKey());
            if (scale != null
                    && !region.accepted().containsKey(entry.getKey())
                    && !scale.all().isEmpty()) {
                region = region.with(entry.getKey(), only(closest(scale, entry.getValue())));
            }
        }
        return new Area(List.of(region));
    }

    /** Of what cannot come together, as much as can, in order; and then what the rest can be. */
    Area attainable(Region asked) {
        var region = Region.EVERYBODY;
        for (var entry : asked.accepted().entrySet()) {
            var with = region.with(entry.getKey(), entry.getValue());
            region = isPossible(with) ? with : otherwise(region, entry.getKey());
        }
        return new Area(List.of(region));
    }

    private Region otherwise(Region region, Axis axis) {
        var scale = scales.get(axis);
        for (int i = scale == null ? -1 : scale.present().nextSetBit(0);
                scale != null && i >= 0;
                i = scale.present().nextSetBit(i + 1)) {
            var with = region.with(axis, only(i));
            if (isPossible(with)) {
                return with;
            }
        }
        return region.with(axis, only(Scale.ABSENT));
    }

    private boolean isPossible(Region region) {
        return reach.isPossible(new Area(List.of(region)));
    }

    /** Something rather than nothing. */
    private static int closest(Scale scale, BitSet asked) {
        var possible = scale.present().isEmpty() ? scale.all() : scale.present();
        int wanted = asked.nextSetBit(0);
        int below = possible.previousSetBit(wanted);
        int above = possible.nextSetBit(wanted);
        return below < 0 || above >= 0 && above - wanted < wanted - below ? above : below;
    }

    private static BitSet only(int position) {
        var only = new BitSet();
        only.set(position);
        return only;
    }
}
