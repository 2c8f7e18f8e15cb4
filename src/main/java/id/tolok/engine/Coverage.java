package id.tolok.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which rules fired and which of their leaf constraints were seen true and seen false, over any set of evaluations. */
public record Coverage(SortedMap<String, RuleCoverage> rules) {

    public static final Coverage NONE = new Coverage(new TreeMap<>());

    public Coverage and(Coverage other) {
        var both = new TreeMap<>(rules);
        other.rules.forEach((rule, coverage) -> both.merge(rule, coverage, RuleCoverage::and));
        return new Coverage(both);
    }

    /** Seen answers of all leaf constraints, of the two that each can give. */
    public int seen() {
        return rules.values().stream()
                .flatMap(rule -> rule.leaves().stream())
                .mapToInt(leaf -> (leaf.seenTrue() ? 1 : 0) + (leaf.seenFalse() ? 1 : 0))
                .sum();
    }

    public int possible() {
        return rules.values().stream()
                .mapToInt(rule -> 2 * rule.leaves().size())
                .sum();
    }

    /** @param leaves in the order of the rule's {@code Origin.constraintPlaces()}; a binding can only be seen true */
    public record RuleCoverage(int fired, List<Leaf> leaves) {

        RuleCoverage and(RuleCoverage other) {
            var both = new ArrayList<Leaf>();
            for (int i = 0; i < leaves.size(); i++) {
                both.add(leaves.get(i).and(other.leaves.get(i)));
            }
            return new RuleCoverage(fired + other.fired, List.copyOf(both));
        }
    }

    public record Leaf(boolean seenTrue, boolean seenFalse) {

        public boolean complete() {
            return seenTrue && seenFalse;
        }

        Leaf and(Leaf other) {
            return new Leaf(seenTrue || other.seenTrue, seenFalse || other.seenFalse);
        }
    }
}
