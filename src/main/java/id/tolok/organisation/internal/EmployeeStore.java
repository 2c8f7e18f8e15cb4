package id.tolok.organisation.internal;

import id.tolok.organisation.EmployeeData;
import id.tolok.organisation.ReportingLine;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.intake.UnitTree;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares a file with what is stored, and stores it. */
@Component
public class EmployeeStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final UnitRepository units;
    private final EmployeeRepository employees;
    private final ReportingLineRepository lines;
    private final TransferWork transfers;
    private final ApplicationEventPublisher events;

    EmployeeStore(
            UnitRepository units,
            EmployeeRepository employees,
            ReportingLineRepository lines,
            TransferWork transfers,
            ApplicationEventPublisher events) {
        this.units = units;
        this.employees = employees;
        this.lines = lines;
        this.transfers = transfers;
        this.events = events;
    }

    public EmployeePlan plan(String file, byte[] content, LocalDate from) {
        var codes = units.findAllByOrderByCode().stream()
                .map(UnitEntity::toUnit)
                .collect(Collectors.toMap(Unit::id, Unit::code));
        var all = employees.findAllByOrderByNip().stream()
                .map(EmployeeEntity::toEmployee)
                .toList();
        var numbers = new HashMap<EmployeeId, Nip>();
        all.forEach(employee -> numbers.put(employee.id(), employee.nip()));
        var day = regularLines(from);
        var stored = new TreeMap<Nip, StoredEmployee>();
        for (var employee : all) {
            var supervisor = day.assessorOf(employee.id()).map(numbers::get);
            stored.put(
                    employee.nip(), new StoredEmployee(employee, codes.getOrDefault(employee.unit(), ""), supervisor));
        }
        var plan = new EmployeePlan(stored, Set.copyOf(codes.values()));
        plan.read(file, content);
        return plan;
    }

    public void carryOut(EmployeePlan plan, LocalDate from) {
        var unitIds = createUnits(plan);
        var entities = new HashMap<Nip, EmployeeEntity>();
        employees
                .findAllByOrderByNip()
                .forEach(entity -> entities.put(entity.toEmployee().nip(), entity));
        for (var planned : plan.employees()) {
            var entity = entities.computeIfAbsent(planned.row().nip(), nip -> new EmployeeEntity(nip, salt()));
            boolean isNew = planned.stored().isEmpty();
            var data = data(planned, unitIds);
            if (entity.change(isNew ? data : transfers.imported(entity.toEmployee(), data, from)) || isNew) {
                var stored = employees.save(entity);
                events.publishEvent(Auditable.of(
                        isNew ? "organisation.employee-added" : "organisation.employee-changed",
                        "employee:" + stored.employeeId().value(),
                        stored.saltedHash()));
            }
        }
        moveLines(plan, entities, from);
    }

    private Map<String, UnitId> createUnits(EmployeePlan plan) {
        var parents = UnitTree.ofEmployees(
                        plan.employees().stream().map(PlannedEmployee::row).toList())
                .parents();
        plan.newUnits().forEach(code -> units.save(new UnitEntity(code, code)));
        var ids = new HashMap<String, UnitId>();
        var all = units.findAllByOrderByCode();
        all.forEach(unit -> ids.put(unit.toUnit().code(), unit.toUnit().id()));
        for (var unit : all) {
            var code = unit.toUnit().code();
            if (plan.newUnits().contains(code)) {
                var parent = Optional.ofNullable(parents.get(code)).map(ids::get);
                unit.change(code, parent);
                events.publishEvent(Auditable.of(
                        "organisation.unit-added", "unit:" + unit.toUnit().id().value()));
            }
        }
        return ids;
    }

    private void moveLines(EmployeePlan plan, Map<Nip, EmployeeEntity> entities, LocalDate from) {
        var regular = lines.findByActingFalseOrderByIdAsc().stream()
                .collect(Collectors.groupingBy(line -> line.toLine().employee()));
        for (var planned : plan.employees()) {
            if (planned.movesToOtherAssessor()) {
                var entity = Objects.requireNonNull(entities.get(planned.row().nip()), "stored just now");
                var employee = entity.employeeId();
                regular.getOrDefault(employee, List.of()).forEach(line -> line.endOn(from.minusDays(1)));
                planned.supervisor()
                        .map(entities::get)
                        .map(EmployeeEntity::employeeId)
                        .ifPresent(assessor -> lines.save(new ReportingLineEntity(
                                new ReportingLine(employee, assessor, from, Optional.empty(), false))));
                events.publishEvent(Auditable.of("organisation.assessor-assigned", "employee:" + employee.value()));
            }
        }
    }

    private LinesOfDay regularLines(LocalDate day) {
        return new LinesOfDay(lines.onDay(day).stream()
                .map(ReportingLineEntity::toLine)
                .filter(line -> !line.acting())
                .toList());
    }

    private static EmployeeData data(PlannedEmployee planned, Map<String, UnitId> unitIds) {
        return new EmployeeData(
                planned.row().nip(),
                planned.name(),
                planned.row().status(),
                planned.positionKind(),
                planned.position(),
                planned.row().level(),
                Objects.requireNonNull(unitIds.get(planned.unit()), "created just now"));
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
