package id.tolok.evaluation;

import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.Collection;
import java.util.Map;

/**
 * The grades that assessors set beside computed ones: known to whoever keeps their confirmations. Where there is one, it
 * is the grade that counts; the computed one stays what it is. Whoever asks has seen to it that the results may be read.
 */
public interface JudgedGrades {

    /** Those among these results that were judged otherwise, with all that is to be said about it. */
    Map<ResultId, JudgedGrade> of(Collection<ResultId> results);

    /** The codes alone, of all results of a run. */
    Map<ResultId, String> codes(RunId run);
}
