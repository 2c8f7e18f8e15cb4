package id.tolok.organisation.internal;

import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeData;
import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored employee. The salt keeps the audit's hash from telling what it was made of. */
@Entity
@Table(name = "employee")
public class EmployeeEntity {

    @Id
    @GeneratedValue(generator = "employee_seq")
    @SequenceGenerator(name = "employee_seq", sequenceName = "employee_seq", allocationSize = 50)
    private @Nullable Long id;

    private String nip = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EmploymentStatus status = EmploymentStatus.PNS;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PositionKind positionKind = PositionKind.PELAKSANA;

    @Column(name = "position_name")
    private String position = "";

    @Column(name = "post_level")
    private @Nullable String level;

    private long unitId;

    private String salt = "";

    @Version
    private long revision;

    protected EmployeeEntity() {}

    public EmployeeEntity(Nip nip, String salt) {
        this.nip = nip.digits();
        this.salt = salt;
    }

    /** @return whether anything changed */
    public boolean change(EmployeeData data) {
        boolean same = name.equals(data.name())
                && status == data.status()
                && positionKind == data.positionKind()
                && position.equals(data.position())
                && Optional.ofNullable(level).equals(data.level())
                && unitId == data.unit().value();
        name = data.name();
        status = data.status();
        positionKind = data.positionKind();
        position = data.position();
        level = data.level().orElse(null);
        unitId = data.unit().value();
        return !same;
    }

    public Employee toEmployee() {
        return new Employee(
                employeeId(),
                new Nip(nip),
                name,
                status,
                positionKind,
                position,
                Optional.ofNullable(level),
                new UnitId(unitId));
    }

    public EmployeeId employeeId() {
        if (id == null) {
            throw new IllegalStateException("an employee that is not stored yet has no id");
        }
        return new EmployeeId(id);
    }

    public Hash saltedHash() {
        return Hash.of(CanonicalJson.write(List.of(
                salt, nip, name, status.name(), positionKind.name(), position, level == null ? "" : level, unitId)));
    }
}
