package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import java.util.Optional;

/** What the rules recommend for a result, for the assessor to agree on. */
@org.springframework.stereotype.Component
class Recommendations {

    private final DevelopmentActions actions;
    private final CodeNames names;
    private final ActionCards cards;
    private final CurrentActor actor;

    Recommendations(DevelopmentActions actions, CodeNames names, ActionCards cards, CurrentActor actor) {
        this.actions = actions;
        this.names = names;
        this.cards = cards;
        this.actor = actor;
    }

    /** Absent for everybody else, and where nothing is left to agree on. */
    Optional<Component> of(Appraisal appraisal, Runnable changed) {
        var who = actor.get();
        if (!who.may(Permission.COACHING_CONFIRM)
                || !who.employee().equals(Optional.of(appraisal.assessor()))
                || appraisal.replaced()) {
            return Optional.empty();
        }
        var recommended = actions.recommended(appraisal.id());
        return recommended.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecommendationPanel(appraisal, recommended, names, cards, changed));
    }
}
