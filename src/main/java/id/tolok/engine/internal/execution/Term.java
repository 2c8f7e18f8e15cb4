package id.tolok.engine.internal.execution;

import org.jspecify.annotations.Nullable;

/** A compiled expression. */
@FunctionalInterface
public interface Term {

    /**
     * @param slots what the rule's slots hold so far
     * @param own what the pattern that the expression stands in looks at; absent on the right-hand side
     * @return absent where a field is
     */
    @Nullable
    Comparable<?> value(@Nullable Bound[] slots, @Nullable Bound own);
}
