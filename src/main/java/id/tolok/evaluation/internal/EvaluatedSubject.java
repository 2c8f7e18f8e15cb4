package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.shared.Hash;

/** A subject with what the evaluation gave, as it will be stored. */
record EvaluatedSubject(Subject subject, Outcome outcome, String json, Hash hash) {}
