package id.tolok.evaluation.internal;

import id.tolok.evaluation.HandedOver;
import id.tolok.evaluation.Scope;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.ResultId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose results the current actor may see: everybody's, those of the own team on a day, the own once they were handed over. */
@Component
public class Visibility {

    private final CurrentActor currentActor;
    private final ReportingLines lines;
    private final SelectionStore selections;
    private final HandedOver handedOver;

    Visibility(CurrentActor currentActor, ReportingLines lines, SelectionStore selections, HandedOver handedOver) {
        this.currentActor = currentActor;
        this.lines = lines;
        this.selections = selections;
        this.handedOver = handedOver;
    }

    /** Absent where there is no restriction. */
    public Optional<Set<EmployeeId>> people(LocalDate day) {
        return currentActor.get().may(Permission.EVALUATION_READ_ALL) ? Optional.empty() : Optional.of(team(day));
    }

    /** Results of this person that the current actor may see because they are the own ones and were handed over. */
    public Set<ResultId> own(EmployeeId person) {
        var actor = currentActor.get();
        return actor.may(Permission.EVALUATION_READ_OWN) && actor.employee().equals(Optional.of(person))
                ? handedOver.to(person)
                : Set.of();
    }

    public boolean includes(EmployeeId person, LocalDate day) {
        return people(day).map(people -> people.contains(person)).orElse(true);
    }

    /** Whether the current actor may run this scope; what was started by others is judged the same way. */
    public boolean covers(Scope scope, LocalDate day) {
        var actor = currentActor.get();
        if (scope instanceof Scope.Saved saved
                && selections.members(saved.selection()).isEmpty()) {
            return false;
        }
        if (actor.may(Permission.EVALUATION_READ_ALL)) {
            return true;
        }
        return switch (scope) {
            case Scope.OnePerson one -> team(day).contains(one.employee());
            case Scope.Team team -> isOwn(actor, team);
            case Scope.UnitTree tree -> false;
            case Scope.Everyone everyone -> false;
            case Scope.Saved saved -> team(day).containsAll(selections.members(saved.selection()));
        };
    }

    /** The people whom the current actor assesses on that day. */
    public Set<EmployeeId> team(LocalDate day) {
        var actor = currentActor.get();
        var team = new HashSet<EmployeeId>();
        if (actor.may(Permission.EVALUATION_READ_TEAM)) {
            actor.employee().ifPresent(assessor -> team.addAll(lines.teamOf(assessor, day)));
        }
        return team;
    }

    private static boolean isOwn(Actor actor, Scope.Team team) {
        return actor.may(Permission.EVALUATION_READ_TEAM) && actor.employee().equals(Optional.of(team.assessor()));
    }
}
