package id.tolok.engine.internal.printing;

import id.tolok.engine.internal.execution.Rewriting;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.Mentions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a pattern and its variables that stand for them: stock Drools calculates with fields where it binds. */
final class StockFields {

    private final Map<String, Expression> fields = new LinkedHashMap<>();

    private StockFields(List<Constraint> constraints) {
        for (var constraint : constraints) {
            if (constraint instanceof Binding(var name, Field field) && !fields.containsValue(field)) {
                fields.put(name, field);
            }
        }
    }

    static StockFields of(Pattern pattern) {
        return new StockFields(pattern.constraints());
    }

    /** With fields for variables; empty where other variables are read, or none. */
    Optional<Expression> read(Expression expression) {
        var variables =
                Mentions.in(expression).filter(Variable.class::isInstance).toList();
        boolean own = variables.stream()
                .allMatch(part -> part instanceof Variable variable && fields.containsKey(variable.name()));
        return own && !variables.isEmpty()
                ? Optional.of(Rewriting.expression(
                        expression,
                        part -> part instanceof Variable variable ? fields.getOrDefault(variable.name(), part) : part))
                : Optional.empty();
    }
}
