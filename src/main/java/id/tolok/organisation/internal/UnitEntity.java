package id.tolok.organisation.internal;

import id.tolok.organisation.Unit;
import id.tolok.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the tree of units. */
@Entity
@Table(name = "unit")
public class UnitEntity {

    @Id
    @GeneratedValue(generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code = "";

    private String name = "";

    private @Nullable Long parentId;

    protected UnitEntity() {}

    public UnitEntity(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** @return whether anything changed */
    public boolean change(String newName, Optional<UnitId> newParent) {
        if (name.equals(newName) && parent().equals(newParent)) {
            return false;
        }
        name = newName;
        parentId = newParent.map(UnitId::value).orElse(null);
        return true;
    }

    public Unit toUnit() {
        return new Unit(unitId(), code, name, parent());
    }

    private UnitId unitId() {
        if (id == null) {
            throw new IllegalStateException("unit " + code + " is not stored yet");
        }
        return new UnitId(id);
    }

    private Optional<UnitId> parent() {
        return Optional.ofNullable(parentId).map(UnitId::new);
    }
}
