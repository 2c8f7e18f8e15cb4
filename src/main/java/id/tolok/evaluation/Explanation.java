package id.tolok.evaluation;

import id.tolok.engine.Counterfactual;
import id.tolok.engine.WhyNot;
import java.util.List;
import java.util.Optional;

/**
 * What a result just missed.
 *
 * @param missed rules that did not fire, the nearest first
 * @param lift the smallest change of one indicator that would lift the grade, where there is one
 */
public record Explanation(List<WhyNot> missed, Optional<Counterfactual> lift) {

    public Explanation {
        missed = List.copyOf(missed);
    }
}
