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
 * @param changed only those who got something else in the completed run of the same rule set and period before
 */
public record ResultFilter(
        RunId run,
        Optional<UnitId> unit,
        Optional<String> grade,
        Optional<Outcome.Status> status,
        Optional<String> name,
        Optional<String> rule,
        Optional<AspectRange> aspect,
        boolean changed) {

    public static ResultFilter all(RunId run) {
        return new ResultFilter(
                run,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public ResultFilter in(UnitId some) {
        return new ResultFilter(run, Optional.of(some), grade, status, name, rule, aspect, changed);
    }

    public ResultFilter named(String part) {
        return new ResultFilter(run, unit, grade, status, Optional.of(part), rule, aspect, changed);
    }

    public ResultFilter hitBy(String some) {
        return new ResultFilter(run, unit, grade, status, name, Optional.of(some), aspect, changed);
    }

    public ResultFilter scoring(AspectRange some) {
        return new ResultFilter(run, unit, grade, status, name, rule, Optional.of(some), changed);
    }

    public ResultFilter onlyChanged() {
        return new ResultFilter(run, unit, grade, status, name, rule, aspect, true);
    }
}
