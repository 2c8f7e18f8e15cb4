package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.internal.RunInputs.Evaluated;
import id.tolok.shared.Hash;

/** A subject with what the evaluation gave, as it will be stored. */
record EvaluatedSubject(Subject subject, Outcome outcome, byte[] json, Hash hash) {

    static EvaluatedSubject of(Subject subject, Evaluated evaluated) {
        return new EvaluatedSubject(subject, evaluated.outcome(), evaluated.json(), evaluated.hash());
    }
}
