package id.tolok.organisation.internal;

import id.tolok.organisation.ReportingLine;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose data the current actor may see: everyone's, or the own and those of today's team. */
@Component
public class VisibleEmployees {

    private final CurrentActor actor;
    private final ReportingLineRepository lines;
    private final Clock clock;

    VisibleEmployees(CurrentActor actor, ReportingLineRepository lines, Clock clock) {
        this.actor = actor;
        this.lines = lines;
        this.clock = clock;
    }

    /** Absent for somebody who sees everyone. */
    public Optional<Set<Long>> ids() {
        var who = actor.get();
        return who.may(Permission.ORGANISATION_READ)
                ? Optional.empty()
                : Optional.of(who.employee().map(this::selfAndTeam).orElseGet(Set::of));
    }

    public boolean includes(EmployeeId employee) {
        return ids().map(visible -> visible.contains(employee.value())).orElse(true);
    }

    private Set<Long> selfAndTeam(EmployeeId self) {
        var visible = new LinkedHashSet<Long>();
        visible.add(self.value());
        team(self).forEach(member -> visible.add(member.value()));
        return visible;
    }

    private List<EmployeeId> team(EmployeeId assessor) {
        List<ReportingLine> today = lines.ofTeamOnDay(assessor.value(), LocalDate.now(clock)).stream()
                .map(ReportingLineEntity::toLine)
                .toList();
        return new LinesOfDay(today).teamOf(assessor);
    }
}
