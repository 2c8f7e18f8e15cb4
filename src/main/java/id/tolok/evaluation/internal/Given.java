package id.tolok.evaluation.internal;

import id.tolok.engine.Firing;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a rule gave to which target; the key by which contributions of two results are compared. */
record Given(String rule, String type, String target) implements Comparable<Given> {

    private static final Comparator<Given> ORDER =
            Comparator.comparing(Given::target).thenComparing(Given::type).thenComparing(Given::rule);

    static Given of(Firing firing) {
        return new Given(
                firing.rule(),
                firing.contribution().type(),
                firing.contribution().target());
    }

    /** Absent where nothing was given; empty text where something was given that has no value. */
    static Optional<String> value(List<Firing> firings) {
        if (firings.isEmpty()) {
            return Optional.empty();
        }
        var level = firings.getFirst().contribution().level();
        boolean numbers =
                firings.stream().anyMatch(f -> f.contribution().number().isPresent());
        return Optional.of(level.orElseGet(() -> numbers ? CanonicalJson.number(sum(firings)) : ""));
    }

    static BigDecimal sum(List<Firing> firings) {
        return firings.stream()
                .flatMap(firing -> firing.contribution().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public int compareTo(Given other) {
        return ORDER.compare(this, other);
    }
}
