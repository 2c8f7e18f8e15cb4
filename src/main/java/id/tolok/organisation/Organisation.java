package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_READ;
import static id.tolok.shared.Permission.ORGANISATION_READ_OWN;

import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.internal.Branches;
import id.tolok.organisation.internal.EmployeeEntity;
import id.tolok.organisation.internal.EmployeeQueries;
import id.tolok.organisation.internal.EmployeeRepository;
import id.tolok.organisation.internal.PostingRows;
import id.tolok.organisation.internal.UnitEntity;
import id.tolok.organisation.internal.UnitRepository;
import id.tolok.organisation.internal.VisibleEmployees;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.IdRange;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units and the people in them. Whoever may not see everyone finds only themselves and their team of today: others are
 * then simply not there.
 */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private static final int AT_A_TIME = 5_000;

    private final UnitRepository units;
    private final EmployeeRepository employees;
    private final EmployeeQueries queries;
    private final VisibleEmployees visible;
    private final PostingRows postings;

    Organisation(
            UnitRepository units,
            EmployeeRepository employees,
            EmployeeQueries queries,
            VisibleEmployees visible,
            PostingRows postings) {
        this.units = units;
        this.employees = employees;
        this.queries = queries;
        this.visible = visible;
        this.postings = postings;
    }

    /** Every unit, by code. */
    @OpenToAll("the names of units are public")
    public List<Unit> units() {
        return units.findAllByOrderByCode().stream().map(UnitEntity::toUnit).toList();
    }

    @OpenToAll("the names of units are public")
    public Optional<Unit> unit(UnitId id) {
        return units.findById(id.value()).map(UnitEntity::toUnit);
    }

    @OpenToAll("the names of units are public")
    public Optional<Unit> unitByCode(String code) {
        return units.findByCode(code).map(UnitEntity::toUnit);
    }

    /** The unit and all below it, parents before children. */
    @OpenToAll("the names of units are public")
    public List<Unit> subtree(UnitId top) {
        return new Branches(units()).subtree(top);
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public Optional<Employee> employee(EmployeeId id) {
        return visible.includes(id) ? employees.findById(id.value()).map(EmployeeEntity::toEmployee) : Optional.empty();
    }

    /** Those of these people who exist, by NIP. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<Employee> employees(Collection<EmployeeId> ids) {
        var seen = visible.ids();
        var wanted = ids.stream()
                .map(EmployeeId::value)
                .filter(id -> seen.map(some -> some.contains(id)).orElse(true))
                .distinct()
                .toList();
        return IntStream.iterate(0, start -> start < wanted.size(), start -> start + AT_A_TIME)
                .mapToObj(start -> wanted.subList(start, Math.min(start + AT_A_TIME, wanted.size())))
                .flatMap(this::stored)
                .sorted(Comparator.comparing(Employee::nip))
                .toList();
    }

    private Stream<Employee> stored(List<Long> ids) {
        var wanted = Set.copyOf(ids);
        return IdRange.of(ids)
                .map(close -> employees.findByIdBetween(close.first(), close.last()))
                .orElseGet(() -> employees.findByIdIn(ids))
                .stream()
                .map(EmployeeEntity::toEmployee)
                .filter(one -> wanted.contains(one.id().value()));
    }

    /** Those of these people who exist, by NIP, with the unit and post of that day. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<Employee> employees(Collection<EmployeeId> ids, LocalDate day) {
        var found = employees(ids);
        var then = postings.on(found.stream().map(Employee::id).toList(), day);
        return found.stream()
                .map(one -> Optional.ofNullable(then.get(one.id())).map(one::at).orElse(one))
                .toList();
    }

    /** Those of these people whom the caller may see, in their order; whether they exist is not asked. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<EmployeeId> seen(Collection<EmployeeId> ids) {
        return visible.ids()
                .map(some ->
                        ids.stream().filter(id -> some.contains(id.value())).toList())
                .orElseGet(() -> List.copyOf(ids));
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public Optional<Employee> employeeByNip(Nip nip) {
        return employees
                .findByNip(nip.digits())
                .map(EmployeeEntity::toEmployee)
                .filter(employee -> visible.includes(employee.id()));
    }

    /** Everybody's number, for imports. */
    @Requires(ORGANISATION_READ)
    public Map<Nip, EmployeeId> numbers() {
        return employees.findAllByOrderByNip().stream()
                .map(EmployeeEntity::toEmployee)
                .collect(Collectors.toMap(Employee::nip, Employee::id));
    }

    /** A page of the list by name. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<Employee> employees(EmployeeFilter filter, int offset, int limit) {
        return queries.page(conditions(filter), offset, limit).stream()
                .map(EmployeeEntity::toEmployee)
                .toList();
    }

    /** All ids of the list by name. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<EmployeeId> employeeIds(EmployeeFilter filter) {
        return queries.ids(conditions(filter)).stream().map(EmployeeId::new).toList();
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public long count(EmployeeFilter filter) {
        return queries.count(conditions(filter));
    }

    private EmployeeQueries.Conditions conditions(EmployeeFilter filter) {
        var branch = filter.unit()
                .map(top -> subtree(top).stream().map(unit -> unit.id().value()).toList());
        return new EmployeeQueries.Conditions(filter, branch, visible.ids());
    }
}
