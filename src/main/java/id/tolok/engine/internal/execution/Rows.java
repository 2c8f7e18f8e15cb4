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
import org.jspecify.annotations.Nullable;

/**
 * All rules of a group that are like rows of a table, behind one node of Drools: for each fact the demands that it meets
 * are looked up by type, code and number, and with them the rows.
 */
final class Rows {

    private final Executable.Group group;
    private final int number;
    private final Shelves shelves;
    private final List<Demand> demands = new ArrayList<>();
    private final Demand[] leading;
    private final Kind[] kinds;

    /**
     * @param number of the group, below which its demands stand in the shelves
     * @param plans each of which can be a {@link Row}
     */
    Rows(Executable.Group group, int number, Collection<Plan> plans, Shelves shelves) {
        this.group = group;
        this.number = number;
        this.shelves = shelves;
        var known = new HashMap<Object, Demand>();
        var found = new EnumMap<FactType, Map<Optional<String>, List<Demand>>>(FactType.class);
        for (var plan : plans) {
            var row = new Row(
                    plan,
                    find -> Demand.key(find)
                            .map(key -> known.computeIfAbsent(key, k -> demand(plan, find, found)))
                            .orElseGet(() -> demand(plan, find, found)));
            row.first().lead(row);
        }
        kinds = found.entrySet().stream()
                .map(entry -> kind(entry.getKey(), entry.getValue()))
                .toArray(Kind[]::new);
        leading = demands.stream().filter(demand -> !demand.first().isEmpty()).toArray(Demand[]::new);
    }

    private Demand demand(Plan plan, Find find, Map<FactType, Map<Optional<String>, List<Demand>>> found) {
        var demand = new Demand(demands.size(), find, plan.name());
        demands.add(demand);
        found.computeIfAbsent(find.type(), type -> new HashMap<>())
                .computeIfAbsent(find.code(), code -> new ArrayList<>())
                .add(demand);
        return demand;
    }

    private Kind kind(FactType type, Map<Optional<String>, List<Demand>> byCode) {
        byCode.forEach((code, those) -> code.ifPresent(text -> shelves.put(type, text, number, new Shelf(those))));
        var ofAll = byCode.get(Optional.<String>empty());
        return new Kind(type, ofAll == null ? null : new Shelf(ofAll));
    }

    Executable.Group group() {
        return group;
    }

    /** Adds what matches among the facts so far. */
    void match(FactBase facts, Matches matches) {
        var met = new Met(leading.length == 0 ? 0 : demands.size());
        Shelf.Taker taker = (demand, fact) -> {
            for (var row : demand.alone()) {
                row.add(fact, matches);
            }
            if (demand.isShared()) {
                met.add(demand, fact);
            }
        };
        for (var kind : kinds) {
            for (var fact : facts.of(kind.type())) {
                if (kind.ofAll() != null) {
                    kind.ofAll().find(fact, taker);
                }
                var shelf = fact.shelves(shelves)[number];
                if (shelf != null) {
                    shelf.find(fact, taker);
                }
            }
        }
        for (var demand : leading) {
            if (!met.of(demand).isEmpty()) {
                demand.first().forEach(row -> row.add(met, matches));
            }
        }
    }

    /** @param ofAll demands on facts of the type whatever their code */
    private record Kind(FactType type, @Nullable Shelf ofAll) {}
}
