package id.tolok.evaluation;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.shared.Hash;

/**
 * One result with all that it rests on: it never changes.
 *
 * @param facts exactly those that were evaluated, with the observations behind the indicators
 * @param factsHash of their canonical JSON
 * @param json the canonical line of the result, which {@code hash} is inside of
 */
public record Result(
        ResultSummary summary, Run run, Outcome outcome, EmployeeFacts facts, Hash factsHash, String json, Hash hash) {}
