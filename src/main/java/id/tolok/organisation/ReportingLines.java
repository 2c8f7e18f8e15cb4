package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.ORGANISATION_READ;
import static id.tolok.shared.Permission.ORGANISATION_READ_OWN;

import id.tolok.organisation.internal.EmployeeQueries;
import id.tolok.organisation.internal.LinesOfDay;
import id.tolok.organisation.internal.ReportingLineEntity;
import id.tolok.organisation.internal.ReportingLineRepository;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.Requires;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who assesses whom on which day. Lines hold ids alone, so that every module can check rows with them. */
@Service
@Transactional(readOnly = true)
public class ReportingLines {

    private static final int FEW = 5_000;

    private final ReportingLineRepository lines;
    private final EmployeeQueries employees;
    private final ApplicationEventPublisher events;

    ReportingLines(ReportingLineRepository lines, EmployeeQueries employees, ApplicationEventPublisher events) {
        this.lines = lines;
        this.employees = employees;
        this.events = events;
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public Optional<EmployeeId> assessorOf(EmployeeId employee, LocalDate day) {
        return lines.ofEmployeeOnDay(employee.value(), day).stream()
                .findFirst()
                .map(line -> line.toLine().assessor());
    }

    /** The people whom this assessor assesses, without those whom an acting assessor has at the time. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<EmployeeId> teamOf(EmployeeId assessor, LocalDate day) {
        return ofDay(lines.ofTeamOnDay(assessor.value(), day)).teamOf(assessor);
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public boolean assesses(EmployeeId assessor, EmployeeId employee, LocalDate day) {
        return assessorOf(employee, day).equals(Optional.of(assessor));
    }

    /** The assessor of each of these people who has one. */
    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public Map<EmployeeId, EmployeeId> assessorsOf(Collection<EmployeeId> people, LocalDate day) {
        var ids = people.stream().map(EmployeeId::value).distinct().toList();
        var all = ofDay(ids.size() > FEW ? lines.onDay(day) : lines.ofEmployeesOnDay(ids, day));
        return people.stream()
                .filter(person -> all.assessorOf(person).isPresent())
                .distinct()
                .collect(Collectors.toMap(
                        person -> person, person -> all.assessorOf(person).orElseThrow()));
    }

    @Requires({ORGANISATION_READ, ORGANISATION_READ_OWN})
    public List<ReportingLine> linesOf(EmployeeId employee) {
        return lines.findByEmployeeIdOrderByValidFromAscIdAsc(employee.value()).stream()
                .map(ReportingLineEntity::toLine)
                .toList();
    }

    /** Everybody whom nobody assesses, and every circle. */
    @Requires(ORGANISATION_READ)
    public List<ReportingProblem> problems(LocalDate day) {
        var everyone = employees.ids(EmployeeQueries.Conditions.EVERYONE).stream()
                .map(EmployeeId::new)
                .toList();
        return ofDay(lines.onDay(day)).problems(everyone);
    }

    /** From this day on the assessor is this one; the line before ends the day before. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void assign(EmployeeId employee, EmployeeId assessor, LocalDate from) {
        requireTwoPeople(employee, assessor);
        lines.findByEmployeeIdOrderByValidFromAscIdAsc(employee.value()).stream()
                .filter(line -> !line.toLine().acting())
                .forEach(line -> line.endOn(from.minusDays(1)));
        store(new ReportingLine(employee, assessor, from, Optional.empty(), false));
    }

    /** From this day on all of these people have this assessor; whoever would assess themselves is passed over. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public int assignAll(Collection<EmployeeId> people, EmployeeId assessor, LocalDate from) {
        var others =
                people.stream().filter(one -> !one.equals(assessor)).distinct().toList();
        others.forEach(one -> assign(one, assessor, from));
        if (!others.isEmpty()) {
            events.publishEvent(new Notice(
                    assessor, "team-assigned", List.of(String.valueOf(others.size()), from.toString()), "employees"));
        }
        return others.size();
    }

    /**
     * For an assessor who leaves: after this day nobody assesses those people, until somebody is assigned.
     *
     * @return the people
     */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public List<EmployeeId> leave(EmployeeId assessor, LocalDate lastDay) {
        var open = lines.reachingBeyond(assessor.value(), lastDay);
        open.forEach(line -> line.endOn(lastDay));
        var people =
                open.stream().map(line -> line.toLine().employee()).distinct().toList();
        people.forEach(one -> events.publishEvent(Auditable.of("organisation.line-ended", "employee:" + one.value())));
        return people;
    }

    /** Between these days, both included, somebody else stands in for the assessor. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void assignActing(EmployeeId employee, EmployeeId assessor, LocalDate from, LocalDate until) {
        requireTwoPeople(employee, assessor);
        if (until.isBefore(from)) {
            throw new OrganisationRefusal("LINE_ENDS_BEFORE_START", from, until);
        }
        store(new ReportingLine(employee, assessor, from, Optional.of(until), true));
    }

    /** After this day nobody assesses, until somebody is assigned: for an assessor who leaves. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void end(EmployeeId employee, LocalDate lastDay) {
        lines.findByEmployeeIdOrderByValidFromAscIdAsc(employee.value()).forEach(line -> line.endOn(lastDay));
        events.publishEvent(Auditable.of("organisation.line-ended", "employee:" + employee.value()));
    }

    private void store(ReportingLine line) {
        lines.save(new ReportingLineEntity(line));
        events.publishEvent(Auditable.of(
                "organisation.assessor-assigned", "employee:" + line.employee().value()));
    }

    private static void requireTwoPeople(EmployeeId employee, EmployeeId assessor) {
        if (employee.equals(assessor)) {
            throw new OrganisationRefusal("OWN_ASSESSOR");
        }
    }

    private static LinesOfDay ofDay(List<ReportingLineEntity> lines) {
        return new LinesOfDay(lines.stream().map(ReportingLineEntity::toLine).toList());
    }
}
