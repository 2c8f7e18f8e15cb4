package id.tolok.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Why a rule did not fire: its conditions against the facts, at least one of them not held. */
public record WhyNot(String rule, List<Condition> conditions) {

    public WhyNot {
        conditions = List.copyOf(conditions);
    }

    /** The least distance of a condition that did not hold; absent where none can be measured. */
    public Optional<BigDecimal> nearest() {
        return conditions.stream()
                .filter(condition -> !condition.held())
                .flatMap(condition -> condition.distance().stream())
                .min(BigDecimal::compareTo);
    }

    /**
     * @param fact what was looked at, such as {@code Indicator absence_year} or {@code Employee status}
     * @param actual number or text as text; absent where there is no such fact or its field is absent
     * @param operator such as {@code >=}, {@code not in}, {@code exists}, {@code not} or {@code forall}
     * @param threshold absent for {@code exists}, {@code not} and {@code forall}
     * @param distance between actual and threshold, where both are numbers
     */
    public record Condition(
            String fact,
            Optional<String> actual,
            String operator,
            Optional<String> threshold,
            boolean held,
            Optional<BigDecimal> distance) {}
}
