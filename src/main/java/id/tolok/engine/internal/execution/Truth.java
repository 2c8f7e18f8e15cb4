package id.tolok.engine.internal.execution;

import org.jspecify.annotations.Nullable;

/** A compiled constraint. */
@FunctionalInterface
interface Truth {

    boolean holds(@Nullable Bound[] slots, @Nullable Bound own);
}
