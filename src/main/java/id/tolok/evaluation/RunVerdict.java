package id.tolok.evaluation;

import id.tolok.shared.ResultId;
import java.util.Optional;

/**
 * What evaluating a stored run again found.
 *
 * @param people how many results were looked at
 * @param erased how many of them could only be checked by their hashes, because their time of keeping is over
 * @param defect the first thing that does not fit
 */
public record RunVerdict(int people, int erased, Optional<Defect> defect) {

    public boolean isIntact() {
        return defect.isEmpty();
    }

    /** @param result absent where the run as a whole does not fit */
    public record Defect(Kind kind, Optional<ResultId> result) {}

    /** What does not fit. */
    public enum Kind {
        /** The stored facts are not those that were evaluated. */
        FACTS_ALTERED,
        /** The same facts and rules give another result, or the same by other steps. */
        RESULT_DIFFERS,
        /** A result is missing, or one too many is there. */
        RESULTS_MISSING,
        /** Facts and results together do not give the hashes of the run. */
        RUN_ALTERED,
        /** The audit chain sealed other hashes than those of the run. */
        SEAL_DIFFERS
    }
}
