package id.tolok.coaching.internal;

import id.tolok.coaching.ActionEffect;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.DevelopmentAction;
import id.tolok.evaluation.Results;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What results recommend, and what became of the aspect that an action was to lift. */
@Component
public class ActionEffects {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final AppraisalRows appraisals;
    private final Results results;
    private final CurrentActor actor;

    ActionEffects(AppraisalRows appraisals, Results results, CurrentActor actor) {
        this.appraisals = appraisals;
        this.results = results;
        this.actor = actor;
    }

    public List<String> recommendations(Appraisal appraisal) {
        return actor.as(
                SYSTEM,
                () -> results.of(appraisal.employee()).stream()
                        .filter(dated -> dated.result().id().equals(appraisal.result()))
                        .findFirst()
                        .flatMap(dated -> results.one(appraisal.result()))
                        .map(result -> result.outcome().recommendations())
                        .orElseGet(List::of));
    }

    public Optional<ActionEffect> of(DevelopmentAction action) {
        return action.data()
                .aspect()
                .flatMap(aspect -> action.appraisal()
                        .flatMap(appraisals::find)
                        .flatMap(from -> appraisals
                                .after(from)
                                .flatMap(later -> actor.as(SYSTEM, () -> effect(aspect, from, later)))));
    }

    private Optional<ActionEffect> effect(String aspect, Appraisal from, Appraisal later) {
        var scores = new HashMap<ResultId, BigDecimal>();
        results.of(from.employee()).forEach(dated -> {
            var score = dated.result().aspects().get(aspect);
            if (score != null) {
                scores.put(dated.result().id(), score);
            }
        });
        var before = Optional.ofNullable(scores.get(from.result()));
        var after = Optional.ofNullable(scores.get(later.result()));
        return before.flatMap(
                one -> after.map(other -> new ActionEffect(aspect, from.periodCode(), one, later.periodCode(), other)));
    }
}
