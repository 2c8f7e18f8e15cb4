package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;

/**
 * A run that nobody works on although it should go on.
 *
 * @param begun worked on before, by a node that is gone or that the database left
 * @param large by its scope: more than one assessor's people
 */
record Waiting(RunId run, String requester, boolean begun, boolean large) {}
