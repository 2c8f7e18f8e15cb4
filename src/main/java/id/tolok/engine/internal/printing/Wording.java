package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Expression;

/** How rule text spells expressions, by the place where they stand. */
interface Wording {

    /** @param other the other side of the comparison */
    String compared(Expression expression, Expression other);

    String bound(Expression expression);

    String computed(Computation computation);

    String written(Expression expression);

    /** What has to be demanded of the computation's result besides; empty mostly. */
    default String demanded(Computation computation) {
        return "";
    }
}
