package id.tolok.evaluation.internal;

import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Evaluates one person; a person whose evaluation fails has a result that says so. */
class EvaluateSubject implements ItemProcessor<SubjectFacts, EvaluatedSubject> {

    private final RunInputs.Evaluator evaluator;

    EvaluateSubject(RunInputs.Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public EvaluatedSubject process(SubjectFacts item) {
        var evaluated = evaluator.evaluate(item.facts());
        return new EvaluatedSubject(item.subject(), evaluated.outcome(), evaluated.json(), evaluated.hash());
    }
}
