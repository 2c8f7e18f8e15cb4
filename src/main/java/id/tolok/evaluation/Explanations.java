package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.engine.WhyNot;
import id.tolok.evaluation.internal.VisibleResults;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Explains what did not happen, from the stored facts and the version of the day: always the same answer. */
@Service
public class Explanations {

    /** Where nothing can be measured, a rule is further away than any that can. */
    private static final Comparator<WhyNot> NEAREST_FIRST = Comparator.comparing(
            (WhyNot whyNot) -> whyNot.nearest().orElse(null),
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    private final VisibleResults results;
    private final PublishedRules rules;

    Explanations(VisibleResults results, PublishedRules rules) {
        this.results = results;
        this.rules = rules;
    }

    /** Absent where the result is not there for the current actor. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    public Optional<Explanation> of(ResultId id) {
        return results.find(id).map(result -> {
            var compiled = rules.compiled(result.run().version());
            var missed = compiled.whyNot(result.facts(), result.outcome()).stream()
                    .sorted(NEAREST_FIRST)
                    .toList();
            return new Explanation(missed, compiled.counterfactual(result.facts(), result.outcome()));
        });
    }
}
