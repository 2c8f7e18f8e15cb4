package id.tolok.engine.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** All demands on facts of one code: those that limit the same number are found by where the number lies. */
final class Shelf {

    private final Demand[] oneByOne;
    private final Scale[] scales;

    Shelf(List<Demand> demands) {
        var others = new ArrayList<Demand>();
        var byField = new TreeMap<Integer, List<Demand>>();
        for (var demand : demands) {
            (demand.limits().isEmpty()
                            ? others
                            : byField.computeIfAbsent(
                                    demand.limits().getFirst().position(), position -> new ArrayList<>()))
                    .add(demand);
        }
        var found = new ArrayList<Scale>();
        byField.forEach((position, limited) ->
                Scale.of(position, limited).ifPresentOrElse(found::add, () -> others.addAll(limited)));
        oneByOne = others.toArray(Demand[]::new);
        scales = found.toArray(Scale[]::new);
    }

    /** Hands over each demand that the fact meets. */
    void find(Evidence fact, Taker taker) {
        for (var demand : oneByOne) {
            if (demand.accepts(fact)) {
                taker.take(demand, fact);
            }
        }
        for (var scale : scales) {
            for (var demand : scale.at(fact)) {
                if (demand.acceptsWithinLimits(fact)) {
                    taker.take(demand, fact);
                }
            }
        }
    }

    @FunctionalInterface
    interface Taker {
        void take(Demand demand, Evidence fact);
    }
}
