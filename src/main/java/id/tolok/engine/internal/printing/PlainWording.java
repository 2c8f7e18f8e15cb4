package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Expression;

/** The rule language itself. */
final class PlainWording implements Wording {

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
    public String computed(Computation computation) {
        return computation.variable() + " : " + computation.function().word() + "("
                + computation.argument().map(ExpressionText::of).orElse("") + ")";
    }

    @Override
    public String written(Expression expression) {
        return ExpressionText.of(expression);
    }
}
