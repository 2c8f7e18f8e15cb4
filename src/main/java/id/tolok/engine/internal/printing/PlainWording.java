package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** The rule language itself. */
final class PlainWording implements Wording {

    @Override
    public String read(Expression expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String compared(Expression expression, Expression other) {
        return ExpressionText.of(expression);
    }

    @Override
    public String bound(Expression expression) {
        return ExpressionText.isAtom(expression)
                ? ExpressionText.of(expression)
                : "(" + ExpressionText.of(expression) + ")";
    }

    @Override
    public Accumulate spelt(Accumulate accumulate) {
        return accumulate;
    }

    @Override
    public List<String> computed(Accumulate accumulate) {
        return accumulate.computations().stream().map(PlainWording::computed).toList();
    }

    private static String computed(Computation computation) {
        return computation.variable() + " : " + computation.function().word() + "("
                + computation.argument().map(ExpressionText::of).orElse("") + ")";
    }

    @Override
    public List<String> demanded(Accumulate accumulate) {
        return List.of();
    }

    @Override
    public List<Constraint> within(Accumulate accumulate) {
        return accumulate.constraints();
    }

    @Override
    public String result(Accumulate accumulate) {
        throw new IllegalStateException("all constraints stand within the accumulate");
    }

    @Override
    public String written(Expression expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public SortedSet<String> guarded(List<Constraint> constraints) {
        return Collections.emptySortedSet();
    }

    @Override
    public SortedSet<String> guarded(Constraint part) {
        return Collections.emptySortedSet();
    }
}
