package id.tolok.coaching;

import id.tolok.evaluation.DatedResult;
import java.util.Optional;

/**
 * The latest result of somebody, to be confirmed or confirmed already.
 *
 * @param returned the note with which it was given back
 */
public record Candidate(DatedResult dated, Optional<Appraisal> appraisal, Optional<String> returned) {}
