package id.tolok.engine.internal.execution;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Where constraints stand: what explanations need beyond the compiled tests. */
public final class Site {

    private final Optional<FactType> type;
    private final Optional<String> code;
    private final int slot;
    private final List<Constraint> constraints;
    private final Variables scope;
    private final int firstLeaf;
    private volatile @Nullable List<Claim> claims;

    /**
     * @param type of the fact; absent for the results of an accumulate
     * @param code that the pattern demands, where it demands one
     * @param firstLeaf number of the first leaf constraint within the rule, in reading order
     */
    Site(
            Optional<FactType> type,
            Optional<String> code,
            int slot,
            List<Constraint> constraints,
            Variables scope,
            int firstLeaf) {
        this.type = type;
        this.code = code;
        this.slot = slot;
        this.constraints = constraints;
        this.scope = scope;
        this.firstLeaf = firstLeaf;
    }

    public Optional<FactType> type() {
        return type;
    }

    public Optional<String> code() {
        return code;
    }

    public int slot() {
        return slot;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    Variables scope() {
        return scope;
    }

    int firstLeaf() {
        return firstLeaf;
    }

    /** The fields without which nothing matches here. */
    SortedSet<String> demanded() {
        return Presence.demandedBy(constraints);
    }

    public List<Claim> claims() {
        var known = claims;
        if (known == null) {
            known = Claims.of(this);
            claims = known;
        }
        return known;
    }
}
