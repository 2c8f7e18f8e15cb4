package id.tolok.facts.internal;

import id.tolok.facts.Rater;
import id.tolok.facts.Rater.Kind;
import id.tolok.facts.RaterCandidate;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who could rate somebody, by the reporting lines of today. Looked up in the name of the system: an assessor chooses
 * among people who are not of the own team.
 */
@Component
class RaterChoice {

    /** More peers than these are not asked unless somebody adds them. */
    private static final int PEERS = 5;

    private final Organisation organisation;
    private final ReportingLines lines;
    private final CurrentActor actor;
    private final Clock clock;

    RaterChoice(Organisation organisation, ReportingLines lines, CurrentActor actor, Clock clock) {
        this.organisation = organisation;
        this.lines = lines;
        this.actor = actor;
        this.clock = clock;
    }

    List<RaterCandidate> of(EmployeeId subject) {
        return actor.as(Actor.system("ratings"), () -> candidates(subject));
    }

    Optional<Employee> employee(EmployeeId id) {
        return actor.as(Actor.system("ratings"), () -> organisation.employee(id));
    }

    private List<RaterCandidate> candidates(EmployeeId subject) {
        var today = LocalDate.now(clock);
        var found = new ArrayList<RaterCandidate>();
        var assessor = lines.assessorOf(subject, today);
        assessor.flatMap(organisation::employee).ifPresent(one -> found.add(candidate(one, Kind.ASSESSOR, true)));
        var peers = assessor.map(one -> lines.teamOf(one, today)).orElse(List.of());
        addPeers(subject, organisation.employees(peers), found);
        organisation.employees(lines.teamOf(subject, today)).stream()
                .sorted(Comparator.comparing(Employee::name))
                .forEach(one -> found.add(candidate(one, Kind.SUBORDINATE, true)));
        return found;
    }

    /** The next ones after the subject are suggested, all around: so each is asked by as many as all the others. */
    private static void addPeers(EmployeeId subject, List<Employee> team, List<RaterCandidate> found) {
        int place = 0;
        for (int i = 0; i < team.size(); i++) {
            if (team.get(i).id().equals(subject)) {
                place = i;
            }
        }
        for (int step = 1; step < team.size(); step++) {
            var peer = team.get((place + step) % team.size());
            found.add(candidate(peer, Kind.PEER, step <= PEERS));
        }
    }

    private static RaterCandidate candidate(Employee one, Kind kind, boolean suggested) {
        return new RaterCandidate(new Rater(one.id(), kind), one.name(), one.position(), suggested);
    }
}
