package id.tolok.coaching.internal;

import id.tolok.coaching.CoachingRefusal;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.ReportingProblem;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom the current actor judges today: the own team; the teams of the own team; for HR those whom nobody here assesses. */
@Component
public class AssessedPeople {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final ReportingLines lines;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final Clock clock;

    AssessedPeople(ReportingLines lines, Organisation organisation, CurrentActor actor, Clock clock) {
        this.lines = lines;
        this.organisation = organisation;
        this.actor = actor;
        this.clock = clock;
    }

    /** The own team; for HR those without an assessor too. */
    public List<EmployeeId> mine() {
        var who = actor.get();
        var today = LocalDate.now(clock);
        var people = new ArrayList<EmployeeId>();
        who.employee().ifPresent(self -> people.addAll(lines.teamOf(self, today)));
        if (who.may(Permission.COACHING_RELEASE)) {
            lines.problems(today).stream()
                    .flatMap(problem -> problem instanceof ReportingProblem.NoAssessor alone
                            ? Stream.of(alone.employee())
                            : Stream.empty())
                    .filter(person -> !who.employee().equals(Optional.of(person)))
                    .forEach(people::add);
        }
        return people;
    }

    /** @throws CoachingRefusal {@code NOT_YOUR_PEOPLE} unless the actor may judge all of them */
    public Judge judge(Set<EmployeeId> judged) {
        var who = actor.get();
        var self = who.employee().orElseThrow(() -> new CoachingRefusal("NOT_YOUR_PEOPLE"));
        var today = LocalDate.now(clock);
        return actor.as(SYSTEM, () -> {
            var assessors = lines.assessorsOf(judged, today);
            var above = lines.assessorsOf(Set.copyOf(assessors.values()), today);
            for (var person : judged) {
                var assessor = Optional.ofNullable(assessors.get(person));
                boolean mayJudge = assessor.isEmpty()
                        ? who.may(Permission.COACHING_RELEASE)
                        : assessor.get().equals(self) || self.equals(above.get(assessor.get()));
                if (!mayJudge || person.equals(self)) {
                    throw new CoachingRefusal("NOT_YOUR_PEOPLE");
                }
            }
            var superior = lines.assessorOf(self, today);
            return new Judge(self, name(self), superior, superior.map(this::name));
        });
    }

    private String name(EmployeeId person) {
        return organisation.employee(person).map(Employee::name).orElse("");
    }
}
