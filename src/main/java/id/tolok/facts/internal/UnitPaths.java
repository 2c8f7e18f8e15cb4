package id.tolok.facts.internal;

import id.tolok.organisation.Unit;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways from units upwards, by the units' codes as they are now. */
public record UnitPaths(Map<UnitId, String> codes, UnitTree tree) {

    static UnitPaths of(List<Unit> units) {
        var codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        var parents = new HashMap<String, String>();
        units.forEach(unit ->
                unit.parent().ifPresent(parent -> parents.put(unit.code(), codes.getOrDefault(parent, ""))));
        return new UnitPaths(codes, new UnitTree(parents));
    }

    String code(UnitId unit) {
        return codes.getOrDefault(unit, "");
    }

    Optional<UnitId> id(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<String> upwards(UnitId unit) {
        return tree.upwards(code(unit));
    }
}
