package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables of a rule that stock Drools binds to whole numbers, and those that it cannot bind at all. */
final class StockVariables {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> averages = new HashSet<>();

    static StockVariables of(List<Condition> conditions) {
        var variables = new StockVariables();
        conditions.forEach(variables::visit);
        return variables;
    }

    boolean isWhole(Variable variable) {
        return whole.contains(variable.name());
    }

    boolean isAverage(Variable variable) {
        return averages.contains(variable.name());
    }

    private void visit(Condition condition) {
        switch (condition) {
            case Condition.Pattern pattern -> pattern.constraints().forEach(this::visit);
            case Condition.Not(var part) -> visit(part);
            case Condition.Exists(var part) -> visit(part);
            case Condition.ForAll(var domain, var required) -> {
                visit(domain);
                required.forEach(this::visit);
            }
            case Condition.And(var parts) -> parts.forEach(this::visit);
            case Condition.Or(var parts) -> parts.forEach(this::visit);
            case Condition.Accumulate accumulate -> {
                visit(accumulate.source());
                accumulate.computations().forEach(this::visit);
            }
        }
    }

    private void visit(Constraint constraint) {
        if (constraint instanceof Binding(var name, Field field)
                && (field.name().equals("count") || field.name().equals("months"))) {
            whole.add(name);
        }
    }

    private void visit(Condition.Computation computation) {
        if (computation.function() == AccumulateFunction.COUNT) {
            whole.add(computation.variable());
        } else if (computation.function() == AccumulateFunction.AVERAGE) {
            averages.add(computation.variable());
        }
    }
}
