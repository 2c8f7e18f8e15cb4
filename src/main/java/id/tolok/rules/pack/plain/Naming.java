package id.tolok.rules.pack.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What variables and the fields of the pattern at hand are called. */
record Naming(Map<String, String> variables, UnaryOperator<String> fields) {

    static Naming empty() {
        return new Naming(new HashMap<>(), field -> field);
    }

    Naming within(UnaryOperator<String> names) {
        return new Naming(variables, names);
    }

    /** Names given from here on are not seen outside. */
    Naming inside() {
        return new Naming(new HashMap<>(variables), fields);
    }

    void name(String variable, String phrase) {
        variables.put(variable, phrase);
    }

    String variable(String name) {
        return variables.getOrDefault(name, name);
    }
}
