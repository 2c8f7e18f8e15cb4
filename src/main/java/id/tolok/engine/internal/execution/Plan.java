package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.model.RuleDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule, ready to be matched and to write.
 *
 * @param number its place among all rules by name
 */
public record Plan(
        int number,
        RuleDefinition rule,
        Executable.Group group,
        List<Step> steps,
        int slots,
        int leaves,
        List<Output> outputs) {

    String name() {
        return rule.name();
    }

    /**
     * One write.
     *
     * @param fixed what is written, but for the number where that has to be computed
     */
    record Output(Contribution fixed, Optional<Term> computed) {

        Contribution contribution(@Nullable Bound[] held) {
            return computed.isEmpty() ? fixed : with(Numbers.checked(Terms.number(computed.get(), held, null)));
        }

        private Contribution with(BigDecimal number) {
            return new Contribution(fixed.type(), fixed.target(), Optional.of(number), fixed.level());
        }
    }
}
