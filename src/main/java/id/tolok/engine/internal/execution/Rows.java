package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.model.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules of a group that are like rows of a table, behind one node of Drools: for each fact the demands that it meets
 * are looked up by type, code and number, and with them the rows.
 */
final class Rows {

    private final List<Demand> demands = new ArrayList<>();
    private final List<Demand> leading;
    private final Map<FactType, Codes> shelves = new EnumMap<>(FactType.class);

    /** @param plans each of which can be a {@link Row} */
    Rows(Collection<Plan> plans) {
        var known = new HashMap<Object, Demand>();
        var found = new EnumMap<FactType, Map<Optional<String>, List<Demand>>>(FactType.class);
        for (var plan : plans) {
            var row = new Row(
                    plan,
                    find -> Demand.key(find)
                            .map(key -> known.computeIfAbsent(key, k -> demand(find, found)))
                            .orElseGet(() -> demand(find, found)));
            row.first().lead(row);
        }
        found.forEach((type, byCode) -> shelves.put(type, new Codes(byCode)));
        leading = demands.stream().filter(demand -> !demand.first().isEmpty()).toList();
    }

    private Demand demand(Find find, Map<FactType, Map<Optional<String>, List<Demand>>> found) {
        var demand = new Demand(demands.size(), find);
        demands.add(demand);
        found.computeIfAbsent(find.type(), type -> new HashMap<>())
                .computeIfAbsent(find.code(), code -> new ArrayList<>())
                .add(demand);
        return demand;
    }

    /** Adds what matches among the facts so far. */
    void match(FactBase facts, Matches matches) {
        var met = new Met(leading.isEmpty() ? 0 : demands.size());
        shelves.forEach((type, codes) -> {
            for (var fact : facts.of(type)) {
                codes.find(fact, (demand, found) -> {
                    for (var row : demand.alone()) {
                        row.add(found, matches);
                    }
                    if (demand.isShared()) {
                        met.add(demand, found);
                    }
                });
            }
        });
        for (var demand : leading) {
            if (!met.of(demand).isEmpty()) {
                demand.first().forEach(row -> row.add(met, matches));
            }
        }
    }

    /** The demands on facts of one type. */
    private static final class Codes {

        private final Optional<Shelf> ofAll;
        private final Map<String, Shelf> byCode = new HashMap<>();

        Codes(Map<Optional<String>, List<Demand>> demands) {
            ofAll = Optional.ofNullable(demands.get(Optional.<String>empty())).map(Shelf::new);
            demands.forEach((code, those) -> code.ifPresent(text -> byCode.put(text, new Shelf(those))));
        }

        void find(Evidence fact, Shelf.Taker taker) {
            ofAll.ifPresent(shelf -> shelf.find(fact, taker));
            var shelf = byCode.get((String) fact.field(0));
            if (shelf != null) {
                shelf.find(fact, taker);
            }
        }
    }
}
