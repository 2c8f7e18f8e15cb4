package id.tolok.engine.internal.reading;

import id.tolok.engine.model.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that can be read at a place of a rule; what an inner scope binds ends with it. */
final class Scope {

    /** @param type absent for a variable that stands for a whole fact */
    record Variable(String name, Optional<ValueType> type) {}

    private final Optional<Scope> outer;
    private final Map<String, Variable> variables = new HashMap<>();

    Scope() {
        this.outer = Optional.empty();
    }

    private Scope(Scope outer) {
        this.outer = Optional.of(outer);
    }

    Scope inner() {
        return new Scope(this);
    }

    Optional<Variable> find(String name) {
        var here = Optional.ofNullable(variables.get(name));
        return here.isPresent() ? here : outer.flatMap(scope -> scope.find(name));
    }

    /** Whether the name was free. */
    boolean bind(String name, Optional<ValueType> type) {
        if (find(name).isPresent()) {
            return false;
        }
        variables.put(name, new Variable(name, type));
        return true;
    }
}
