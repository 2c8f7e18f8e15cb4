package id.tolok.engine.internal.explaining;

import id.tolok.engine.internal.execution.Bound;
import id.tolok.engine.internal.execution.Claim;
import id.tolok.engine.internal.execution.Evidence;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Mentions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fact that comes nearest to a pattern: one that it is about, with the fewest failures, by the least distance. */
final class NearestFact {

    private final Find find;
    private final @Nullable Bound[] slots;

    NearestFact(Find find, @Nullable Bound[] slots) {
        this.find = find;
        this.slots = slots.clone();
    }

    /** @param facts in canonical order, which decides between equals */
    Optional<Evidence> among(List<Evidence> facts) {
        return facts.stream()
                .filter(this::isMeant)
                .min(Comparator.comparingLong(this::failures).thenComparing(this::distance));
    }

    /** A fact of another code is no near miss. */
    private boolean isMeant(Evidence fact) {
        return find.site().claims().stream()
                .filter(claim -> isAboutCode(find, claim))
                .allMatch(claim -> holds(claim, fact));
    }

    /** Whether a claim reads the code, aspect or dimension of the fact and no other field. */
    static boolean isAboutCode(Find find, Claim claim) {
        var code = switch (find.type()) {
            case INDICATOR, OBSERVATION, GOAL, GRADE -> "code";
            case ASPECT_SCORE -> "aspect";
            case RATING -> "dimension";
            case EMPLOYEE, PERIOD -> "";
        };
        var fields = claim.leaves()
                .flatMap(leaf -> Mentions.in(leaf.constraint()))
                .filter(Field.class::isInstance)
                .map(part -> ((Field) part).name())
                .distinct()
                .toList();
        return fields.equals(List.of(code));
    }

    private boolean holds(Claim claim, Evidence fact) {
        slots[find.slot()] = fact;
        return claim.holds(slots, fact);
    }

    private long failures(Evidence fact) {
        return find.site().claims().stream()
                .filter(claim -> !holds(claim, fact))
                .count();
    }

    private BigDecimal distance(Evidence fact) {
        slots[find.slot()] = fact;
        return find.site().claims().stream()
                .flatMap(Claim::leaves)
                .filter(leaf -> leaf.number() >= 0 && !leaf.holds(slots, fact))
                .flatMap(leaf -> ConditionTexts.of(find.site(), leaf, slots, fact).distance().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
