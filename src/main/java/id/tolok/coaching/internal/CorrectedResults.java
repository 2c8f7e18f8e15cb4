package id.tolok.coaching.internal;

import id.tolok.coaching.Objection;
import id.tolok.coaching.ObjectionCase;
import id.tolok.evaluation.Results;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.pack.CaseData;
import id.tolok.rules.pack.CaseSketch;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** The result that followed an objection that was right, as a case. */
@Component
public class CorrectedResults {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final AppraisalRows rows;
    private final Results results;
    private final PublishedRules rules;
    private final CurrentActor actor;

    CorrectedResults(AppraisalRows rows, Results results, PublishedRules rules, CurrentActor actor) {
        this.rows = rows;
        this.results = results;
        this.rules = rules;
        this.actor = actor;
    }

    public CaseData sketch(ObjectionCase offered) {
        var appraisal = rows.find(offered.appraisal()).orElseThrow();
        var run = appraisal.objection().flatMap(Objection::followUp).orElseThrow();
        return actor.as(SYSTEM, () -> {
            var result = results.of(appraisal.employee()).stream()
                    .filter(dated -> dated.run().id().equals(run))
                    .findFirst()
                    .flatMap(dated -> results.one(dated.result().id()))
                    .orElseThrow();
            return CaseSketch.of(
                    offered.name(),
                    result.facts(),
                    result.outcome(),
                    rules.dictionary(result.run().version()));
        });
    }
}
