package id.tolok.coaching.internal;

import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RunId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What grades are called in the version that gave them. */
@Component
public class GradeTitles {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final PublishedRules rules;
    private final RunVersions versions;
    private final CurrentActor actor;

    GradeTitles(PublishedRules rules, RunVersions versions, CurrentActor actor) {
        this.rules = rules;
        this.versions = versions;
        this.actor = actor;
    }

    public Optional<Titles> of(RunId run, String grade) {
        return actor.as(SYSTEM, () -> rules.dictionary(versions.of(run)).grades()).stream()
                .filter(known -> known.code().equals(grade))
                .findFirst()
                .map(known -> known.titles());
    }
}
