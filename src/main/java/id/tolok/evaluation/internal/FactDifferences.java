package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.evaluation.ResultDifference.FactChange;
import id.tolok.shared.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which facts differ between two evaluations: indicators (derived ones too), goals and the person's own data. */
final class FactDifferences {

    private record Key(String type, String code) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int types = type.compareTo(other.type);
            return types != 0 ? types : code.compareTo(other.code);
        }
    }

    private FactDifferences() {}

    static List<FactChange> between(EmployeeFacts before, Outcome outcomeBefore, EmployeeFacts after, Outcome outcome) {
        var one = values(before, outcomeBefore);
        var other = values(after, outcome);
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        var changes = new ArrayList<FactChange>();
        for (var key : keys) {
            var was = Optional.ofNullable(one.get(key));
            var is = Optional.ofNullable(other.get(key));
            if (!was.equals(is)) {
                changes.add(new FactChange(key.type(), key.code(), was, is));
            }
        }
        return changes;
    }

    private static Map<Key, String> values(EmployeeFacts facts, Outcome outcome) {
        var values = new TreeMap<Key, String>();
        for (var indicator : facts.indicators()) {
            values.put(new Key("Indicator", indicator.code()), text(indicator));
        }
        outcome.derived().forEach((code, value) -> values.put(new Key("Indicator", code), CanonicalJson.number(value)));
        outcome.aspects()
                .forEach((code, value) -> values.put(new Key("AspectScore", code), CanonicalJson.number(value)));
        outcome.ratings().forEach((dimension, level) -> values.put(new Key("Rating", dimension), level));
        outcome.grade().ifPresent(grade -> values.put(new Key("Grade", ""), grade));
        facts.goals().stream()
                .filter(goal -> goal.achievement() != null)
                .forEach(goal -> values.put(new Key("Goal", goal.code()), text(goal)));
        var employee = facts.employee();
        values.put(
                new Key("Employee", employee.nip()),
                String.join(
                        " · ",
                        String.valueOf(employee.status()),
                        String.valueOf(employee.positionKind()),
                        Optional.ofNullable(employee.level()).orElse(""),
                        String.valueOf(employee.unitCode())));
        return values;
    }

    private static String text(Goal goal) {
        var weight = goal.weight();
        return goal.achievement() + (weight == null ? "" : " × " + CanonicalJson.number(weight));
    }

    private static String text(Indicator indicator) {
        var value = indicator.value();
        return value != null ? CanonicalJson.number(value) : String.valueOf(indicator.text());
    }
}
