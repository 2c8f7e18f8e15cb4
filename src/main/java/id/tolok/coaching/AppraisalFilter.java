package id.tolok.coaching;

import id.tolok.shared.PeriodId;
import id.tolok.shared.UnitId;
import java.util.Optional;
import java.util.Set;

/** Which appraisals to list; every part that is present narrows. */
public record AppraisalFilter(
        Optional<PeriodId> period, Set<AppraisalState> states, Set<UnitId> units, boolean objectedTo) {

    public AppraisalFilter {
        states = Set.copyOf(states);
        units = Set.copyOf(units);
    }

    public static AppraisalFilter in(AppraisalState state) {
        return new AppraisalFilter(Optional.empty(), Set.of(state), Set.of(), false);
    }
}
