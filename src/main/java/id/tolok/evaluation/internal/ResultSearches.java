package id.tolok.evaluation.internal;

import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns filters into searches among the results that the current actor may see. */
@Component
public class ResultSearches {

    private final RunStore runs;
    private final Visibility visibility;
    private final Organisation organisation;

    ResultSearches(RunStore runs, Visibility visibility, Organisation organisation) {
        this.runs = runs;
        this.visibility = visibility;
        this.organisation = organisation;
    }

    public ResultSearch of(ResultFilter filter) {
        var run = runs.find(filter.run());
        return new ResultSearch(
                filter,
                run.map(Run::aspects).orElseGet(List::of),
                filter.unit()
                        .map(top ->
                                organisation.subtree(top).stream().map(Unit::id).toList())
                        .orElseGet(List::of),
                run.map(found -> visibility.people(found.asOf())).orElseGet(() -> Optional.of(Set.of())));
    }
}
