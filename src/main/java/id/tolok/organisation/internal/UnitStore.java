package id.tolok.organisation.internal;

import id.tolok.organisation.Unit;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import id.tolok.shared.Place;
import id.tolok.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares a file of units with the stored ones, and stores it. */
@Component
public class UnitStore {

    private final UnitRepository units;
    private final ApplicationEventPublisher events;

    UnitStore(UnitRepository units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    public UnitPlan plan(String file, byte[] content) {
        var all = units.findAllByOrderByCode().stream().map(UnitEntity::toUnit).toList();
        var codes = all.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        var plan = new UnitPlan(all.stream()
                .map(unit ->
                        new UnitRow(unit.code(), unit.name(), unit.parent().map(codes::get), Place.ofFile("stored")))
                .collect(Collectors.toMap(UnitRow::code, row -> row)));
        plan.read(file, content);
        return plan;
    }

    public void carryOut(UnitPlan plan) {
        var entities = new HashMap<String, UnitEntity>();
        units.findAllByOrderByCode().forEach(unit -> entities.put(unit.toUnit().code(), unit));
        var changed = plan.rows().stream().filter(row -> !plan.isUnchanged(row)).toList();
        changed.forEach(row ->
                entities.computeIfAbsent(row.code(), code -> units.save(new UnitEntity(code, row.name()))));
        for (var row : changed) {
            var unit = stored(entities, row.code());
            unit.change(row.name(), row.parent().map(parent -> idOf(stored(entities, parent))));
            var content = List.of(row.code(), row.name(), row.parent().orElse(""));
            events.publishEvent(Auditable.of(
                    "organisation.unit-changed", "unit:" + idOf(unit).value(), Hash.of(CanonicalJson.write(content))));
        }
    }

    private static UnitEntity stored(Map<String, UnitEntity> entities, String code) {
        return Objects.requireNonNull(entities.get(code), "stored just now");
    }

    private static UnitId idOf(UnitEntity unit) {
        return unit.toUnit().id();
    }
}
