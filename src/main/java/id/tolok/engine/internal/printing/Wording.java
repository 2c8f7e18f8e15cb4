package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import java.util.List;
import java.util.SortedSet;

/** How rule text spells expressions, by the place where they stand. */
interface Wording {

    /** On the left-hand side. */
    String read(Expression expression);

    /** One side of a comparison. */
    String compared(Expression expression, Expression other);

    String bound(Expression expression);

    String written(Expression expression);

    /** The accumulate as it is printed. */
    Accumulate spelt(Accumulate accumulate);

    /** The computations of an accumulate. */
    List<String> computed(Accumulate accumulate);

    /** What has to be demanded of an accumulate's results besides; empty mostly. */
    List<String> demanded(Accumulate accumulate);

    /** The first of an accumulate's constraints, as many as can stand within it. */
    List<Constraint> within(Accumulate accumulate);

    /** The name of the pattern that takes the other ones. */
    String result(Accumulate accumulate);

    /** The fields that a pattern with these constraints has to name as present. */
    SortedSet<String> guarded(List<Constraint> constraints);

    /** The same for a constraint that is part of another. */
    SortedSet<String> guarded(Constraint part);
}
