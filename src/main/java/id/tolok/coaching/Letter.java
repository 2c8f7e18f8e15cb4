package id.tolok.coaching;

import id.tolok.evaluation.ComparedResults;
import id.tolok.evaluation.Explanation;
import id.tolok.evaluation.Result;
import java.util.Optional;

/**
 * All that the letter to the person says, to be put into words by whoever shows it.
 *
 * @param previous what changed against the person's released result of the period before
 */
public record Letter(Appraisal appraisal, Result result, Explanation explanation, Optional<ComparedResults> previous) {}
