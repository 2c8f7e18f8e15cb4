package id.tolok.engine.internal.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The variables that are visible at one place of a rule, each as an expression over a slot. */
public final class Variables {

    private final Map<String, Meaning> meanings;

    Variables() {
        this(Map.of());
    }

    private Variables(Map<String, Meaning> meanings) {
        this.meanings = new HashMap<>(meanings);
    }

    /** What is bound within the copy is not seen outside. */
    Variables inner() {
        return new Variables(meanings);
    }

    void bind(String name, Meaning meaning) {
        meanings.put(name, meaning);
    }

    Meaning of(String name) {
        var meaning = meanings.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("unbound variable " + name);
        }
        return meaning;
    }

    /**
     * @param slot that the term reads as its own
     * @param needs other slots that it reads
     * @param plainField whether it is a field as such, and so can be an index
     */
    record Meaning(int slot, Term term, SortedSet<Integer> needs, boolean plainField) {

        SortedSet<Integer> allNeeds() {
            var all = new TreeSet<>(needs);
            all.add(slot);
            return all;
        }
    }
}
