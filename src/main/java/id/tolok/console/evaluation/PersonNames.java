package id.tolok.console.evaluation;

import id.tolok.organisation.Organisation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import org.springframework.stereotype.Component;

/** What officials are called: whoever reads a result also reads who signs it or must act on it. */
@Component
class PersonNames {

    private final Organisation organisation;
    private final CurrentActor actor;

    PersonNames(Organisation organisation, CurrentActor actor) {
        this.organisation = organisation;
        this.actor = actor;
    }

    String of(EmployeeId official) {
        return actor.as(
                Actor.system("officials"),
                () -> organisation.employee(official).map(found -> found.name()).orElse("–"));
    }
}
