package id.tolok.organisation.internal;

import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeData;
import id.tolok.organisation.EmployeesChanged;
import id.tolok.organisation.OrganisationRefusal;
import id.tolok.organisation.Posting;
import id.tolok.organisation.Posting.PostingData;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records postings and lets the employee's present unit and post follow them. */
@Component
public class TransferWork {

    private final PostingRows rows;
    private final EmployeeRepository employees;
    private final UnitRepository units;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TransferWork(
            PostingRows rows,
            EmployeeRepository employees,
            UnitRepository units,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.employees = employees;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<Posting> postings(Employee employee) {
        var recorded = rows.of(employee.id());
        return recorded.isEmpty()
                ? List.of(new Posting(employee.id(), PostingData.of(employee), Optional.empty()))
                : recorded;
    }

    public void transfer(EmployeeId id, PostingData to, LocalDate from) {
        var entity = employees.findById(id.value()).orElseThrow(() -> new OrganisationRefusal("EMPLOYEE_UNKNOWN"));
        if (units.findById(to.unit().value()).isEmpty()) {
            throw new OrganisationRefusal("UNIT_UNKNOWN");
        }
        record(entity.toEmployee(), to, from);
        follow(entity);
    }

    /** Keeps what was before, where nothing is recorded yet, and what is from this day on. */
    void record(Employee employee, PostingData to, LocalDate from) {
        var known = postings(employee);
        var onThatDay = known.stream()
                .filter(posting -> posting.from().map(day -> !day.isAfter(from)).orElse(true))
                .reduce((earlier, later) -> later)
                .map(Posting::data);
        if (onThatDay.equals(Optional.of(to))) {
            throw new OrganisationRefusal("POSTING_UNCHANGED");
        }
        if (rows.of(employee.id()).isEmpty()) {
            rows.add(
                    employee.id(),
                    PostingData.of(employee),
                    Optional.empty(),
                    actor.get().name());
        }
        rows.add(employee.id(), to, Optional.of(from), actor.get().name());
        events.publishEvent(Auditable.of(
                "organisation.employee-transferred", "employee:" + employee.id().value()));
    }

    /**
     * What an import says of somebody who is known: it holds from that day on, or from the last move if that was later.
     *
     * @return what holds today
     */
    EmployeeData imported(Employee old, EmployeeData wanted, LocalDate from) {
        var to = new PostingData(wanted.unit(), wanted.positionKind(), wanted.position(), wanted.level());
        if (to.equals(PostingData.of(old))) {
            return wanted;
        }
        var today = LocalDate.now(clock);
        var begin = postings(old).stream()
                .flatMap(posting -> posting.from().stream())
                .filter(day -> !day.isAfter(today))
                .reduce(from, (one, other) -> one.isAfter(other) ? one : other);
        record(old, to, begin);
        return begin.isAfter(today) ? at(wanted, PostingData.of(old)) : wanted;
    }

    /** Brings the employee up to the posting of today. */
    void follow(EmployeeEntity entity) {
        var id = entity.employeeId();
        var today =
                Optional.ofNullable(rows.on(List.of(id), LocalDate.now(clock)).get(id));
        var changed = today.filter(posting -> entity.change(at(data(entity.toEmployee()), posting)));
        if (changed.isPresent()) {
            employees.save(entity);
            events.publishEvent(
                    Auditable.of("organisation.employee-changed", "employee:" + id.value(), entity.saltedHash()));
            events.publishEvent(new EmployeesChanged());
        }
    }

    private static EmployeeData data(Employee employee) {
        return new EmployeeData(
                employee.nip(),
                employee.name(),
                employee.status(),
                employee.positionKind(),
                employee.position(),
                employee.level(),
                employee.unit());
    }

    private static EmployeeData at(EmployeeData employee, PostingData posting) {
        return new EmployeeData(
                employee.nip(),
                employee.name(),
                employee.status(),
                posting.positionKind(),
                posting.position(),
                posting.level(),
                posting.unit());
    }
}
