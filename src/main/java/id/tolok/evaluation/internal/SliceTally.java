package id.tolok.evaluation.internal;

import id.tolok.engine.vocabulary.Employee;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.Kind;
import id.tolok.rules.Impact.Slice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Grades by unit, sex and status. */
final class SliceTally {

    /** The digit of a NIP that tells the sex. */
    private static final int SEX = 14;

    private final Map<Group, Counts> groups = new HashMap<>();

    void add(Employee employee, Optional<String> before, Optional<String> after, boolean moved) {
        add(new Group(Kind.UNIT, Optional.ofNullable(employee.unitCode()).orElse("")), before, after, moved);
        add(new Group(Kind.SEX, employee.nip().substring(SEX, SEX + 1)), before, after, moved);
        add(new Group(Kind.STATUS, Optional.ofNullable(employee.status()).orElse("")), before, after, moved);
    }

    List<Slice> slices() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().people >= Impact.SMALLEST_GROUP)
                .map(entry -> entry.getValue().slice(entry.getKey()))
                .sorted(Comparator.comparing(Slice::kind).thenComparing(Slice::group))
                .toList();
    }

    private void add(Group group, Optional<String> before, Optional<String> after, boolean moved) {
        var counts = groups.computeIfAbsent(group, key -> new Counts());
        counts.people++;
        counts.moved += moved ? 1 : 0;
        counts.before.merge(before.orElse(""), 1, Integer::sum);
        counts.after.merge(after.orElse(""), 1, Integer::sum);
    }

    private record Group(Kind kind, String code) {}

    private static final class Counts {
        private final TreeMap<String, Integer> before = new TreeMap<>();
        private final TreeMap<String, Integer> after = new TreeMap<>();
        private int people;
        private int moved;

        Slice slice(Group group) {
            return new Slice(group.kind(), group.code(), people, moved, before, after);
        }
    }
}
