package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Leaves.Leaf;
import id.tolok.shared.Place;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Where the leaves of a rule stand that the stock form spelt out: its helpers are no leaves any more. */
final class StockPlaces {

    private static final Pattern COUNT = Pattern.compile(".+_count[0-9]*");
    private static final Pattern TAKEN = Pattern.compile(".+_of[0-9]*");

    private StockPlaces() {}

    /** One for each leaf of the rule as it is; the first of the rule where they cannot be told apart. */
    static List<Place> of(List<Leaf> spelt, StockSpelling.Sides rule, Place first) {
        int leaves = Leaves.of(rule.conditions(), List.of(), first).size();
        if (leaves == spelt.size()) {
            return spelt.stream().map(Leaf::place).toList();
        }
        var kept = spelt.stream()
                .filter(leaf -> !isHelper(leaf.constraint()))
                .map(Leaf::place)
                .toList();
        return kept.size() == leaves ? kept : Collections.nCopies(leaves, first);
    }

    private static boolean isHelper(Constraint constraint) {
        return switch (constraint) {
            case Comparison(Variable(var name, var type), var operator, var right) ->
                operator == Constraint.Comparator.GREATER && COUNT.matcher(name).matches();
            case Binding(var variable, var expression) ->
                TAKEN.matcher(variable).matches();
            default -> false;
        };
    }
}
