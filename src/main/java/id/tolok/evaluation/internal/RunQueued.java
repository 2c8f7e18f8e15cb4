package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;

/** Published when a run waits to be worked on. */
public record RunQueued(RunId run) {}
