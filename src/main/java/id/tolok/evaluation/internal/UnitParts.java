package id.tolok.evaluation.internal;

import id.tolok.evaluation.UnitPicture.Part;
import id.tolok.organisation.Unit;
import id.tolok.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds the people of units up to the parts that a unit consists of: itself, and each unit directly below. */
public final class UnitParts {

    private final List<Unit> units;
    private final Map<UnitId, Unit> byId;

    public UnitParts(List<Unit> units) {
        this.units = List.copyOf(units);
        this.byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    /** @param top absent for the units at the top; where there is only one, its parts */
    public List<Part> of(Optional<UnitId> top, Map<UnitId, SortedMap<String, Integer>> grades) {
        var here = top.or(this::onlyTop);
        var parts = new LinkedHashMap<UnitId, SortedMap<String, Integer>>();
        here.ifPresent(unit -> parts.put(unit, new TreeMap<>()));
        units.stream()
                .filter(unit -> unit.parent().equals(here))
                .forEach(unit -> parts.put(unit.id(), new TreeMap<>()));
        grades.forEach((unit, counts) -> partOf(unit, parts)
                .ifPresent(part -> counts.forEach((grade, people) -> part.merge(grade, people, Integer::sum))));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private Optional<SortedMap<String, Integer>> partOf(UnitId unit, Map<UnitId, SortedMap<String, Integer>> parts) {
        var here = Optional.of(unit);
        while (here.isPresent() && !parts.containsKey(here.get())) {
            here = here.map(byId::get).flatMap(Unit::parent);
        }
        return here.map(parts::get);
    }

    private Optional<UnitId> onlyTop() {
        var tops = units.stream().filter(unit -> unit.parent().isEmpty()).toList();
        return tops.size() == 1 ? Optional.of(tops.getFirst().id()) : Optional.empty();
    }
}
