package id.tolok.evaluation;

import java.time.Instant;

/** People whom somebody picked and named, to evaluate them again; whom it holds never changes. */
public record Selection(SelectionId id, String name, int people, String savedBy, Instant savedAt) {}
