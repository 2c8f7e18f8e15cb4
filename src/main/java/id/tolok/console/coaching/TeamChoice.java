package id.tolok.console.coaching;

import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people whom the person who looks assesses today, by name. */
@Component
class TeamChoice {

    private final ReportingLines lines;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final Clock clock;

    TeamChoice(ReportingLines lines, Organisation organisation, CurrentActor actor, Clock clock) {
        this.lines = lines;
        this.organisation = organisation;
        this.actor = actor;
        this.clock = clock;
    }

    List<Employee> people() {
        var who = actor.get();
        return who.may(Permission.COACHING_CONFIRM) && who.employee().isPresent()
                ? organisation.employees(lines.teamOf(who.employee().get(), LocalDate.now(clock))).stream()
                        .sorted(Comparator.comparing(Employee::name))
                        .toList()
                : List.of();
    }
}
