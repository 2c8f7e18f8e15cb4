package id.tolok.evaluation;

import id.tolok.engine.Outcome;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.util.Optional;

/**
 * Which results of a run to list; every part that is present narrows.
 *
 * @param unit at the time of the run, with the units below it
 * @param name part of a name, or the beginning of a NIP
 * @param rule name of a rule that contributed to the result
 */
public record ResultFilter(
        RunId run,
        Optional<UnitId> unit,
        Optional<String> grade,
        Optional<Outcome.Status> status,
        Optional<String> name,
        Optional<String> rule) {

    public static ResultFilter all(RunId run) {
        return new ResultFilter(
                run, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
