package id.tolok.engine.internal.execution;

import org.jspecify.annotations.Nullable;

/** A compiled constraint. */
@FunctionalInterface
public interface Truth {

    boolean holds(@Nullable Bound[] slots, @Nullable Bound own);
}
