package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Fact;
import id.tolok.engine.Outcome.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one order of everything that an outcome lists. */
public final class CanonicalOrder {

    public static final Comparator<Fact> FACTS = Comparator.comparing(Fact::type)
            .thenComparing(Fact::code)
            .thenComparing(fact -> fact.date().orElse(LocalDate.MIN))
            .thenComparing(fact -> fact.value().orElse(""));

    private static final Comparator<Firing> WRITES = Comparator.<Firing, String>comparing(
                    firing -> firing.contribution().type())
            .thenComparing(firing -> firing.contribution().target())
            .thenComparing(firing -> firing.contribution().number(), numbers())
            .thenComparing(firing -> firing.contribution().level().orElse(""))
            .thenComparing(Firing::facts, CanonicalOrder::compare);

    public static final Comparator<Firing> FIRINGS = CanonicalOrder::compare;

    static final Comparator<Proposal> PROPOSALS = Comparator.comparing(Proposal::code)
            .thenComparing(Proposal::months, numbers())
            .thenComparing(Proposal::rule);

    private CanonicalOrder() {}

    /** Firings mostly come in order. */
    static void sort(List<Firing> firings) {
        for (int i = 1; i < firings.size(); i++) {
            if (compare(firings.get(i - 1), firings.get(i)) > 0) {
                firings.sort(FIRINGS);
                return;
            }
        }
    }

    private static int compare(Firing one, Firing other) {
        int phase = one.phase().compareTo(other.phase());
        int rule = phase == 0 ? one.rule().compareTo(other.rule()) : phase;
        return rule == 0 ? WRITES.compare(one, other) : rule;
    }

    private static Comparator<Optional<BigDecimal>> numbers() {
        return Comparator.comparing(
                number -> number.orElse(null), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));
    }

    private static int compare(List<Fact> ones, List<Fact> others) {
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = FACTS.compare(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }
}
