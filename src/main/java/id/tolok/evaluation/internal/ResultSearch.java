package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultFilter;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A filter with all that it takes to look it up.
 *
 * @param aspects of the run, in their order
 * @param units those that the filter's unit stands for
 * @param people absent where there is no restriction
 */
public record ResultSearch(
        ResultFilter filter, List<String> aspects, List<UnitId> units, Optional<Set<EmployeeId>> people) {

    /** The rule, where nothing else narrows: then its bitmap knows it all. */
    Optional<String> onlyRule() {
        return filter.rule()
                .filter(rule -> people.isEmpty()
                        && filter.equals(ResultFilter.all(filter.run()).hitBy(rule)));
    }
}
