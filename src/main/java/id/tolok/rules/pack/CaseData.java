package id.tolok.rules.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as somebody edits it: what it states itself, before the facts that its file shares; every value as it is
 * written, right or wrong.
 *
 * @param period {@code start} and {@code end}; empty where it says nothing
 * @param employee by the keys of the file, such as {@code position-kind}
 * @param goals absent where it says nothing of goals; each by {@code code}, {@code kind}, {@code target}, {@code realised}
 */
public record CaseData(
        String name,
        Map<String, String> period,
        Map<String, String> employee,
        Map<String, Value> indicators,
        Optional<List<Map<String, String>>> goals,
        List<Expected> expected) {

    public CaseData {
        period = ordered(period);
        employee = ordered(employee);
        indicators = ordered(indicators);
        goals = goals.map(List::copyOf);
        expected = List.copyOf(expected);
    }

    /**
     * What is known of an indicator.
     *
     * @param value a number, a text, or {@code none}; empty where only a count is known
     * @param count of observations; empty for one
     */
    public record Value(String value, String count) {}

    /**
     * One thing that must come out.
     *
     * @param code whose; empty for the grade and the status, and where none at all may come out
     * @param value of numbers, levels, grade and status; empty for the others
     */
    public record Expected(Part part, String code, String value) {}

    /** What can be expected, by its key in the file. */
    public enum Part {
        STATUS("status", Shape.ONE),
        GRADE("grade", Shape.ONE),
        DERIVED("derived", Shape.VALUES),
        ASPECT("aspects", Shape.VALUES),
        RATING("ratings", Shape.VALUES),
        PROPOSAL("proposals", Shape.ALL_VALUES),
        AWARD("awards", Shape.VALUES),
        RECOMMENDATION("recommendations", Shape.ALL),
        FLAG("flags", Shape.ALL),
        FIRES("fires", Shape.SOME),
        SILENT("silent", Shape.SOME);

        private final String key;
        private final Shape shape;

        Part(String key, Shape shape) {
            this.key = key;
            this.shape = shape;
        }

        public String key() {
            return key;
        }

        /** Whether a code is named. */
        public boolean coded() {
            return shape != Shape.ONE;
        }

        /** Whether a value is named. */
        public boolean valued() {
            return shape == Shape.ONE || shape == Shape.VALUES || shape == Shape.ALL_VALUES;
        }

        /** Whether those that are named are all that may come out, so that naming none means none. */
        public boolean exhaustive() {
            return shape == Shape.ALL || shape == Shape.ALL_VALUES;
        }
    }

    private enum Shape {
        ONE,
        VALUES,
        ALL_VALUES,
        ALL,
        SOME
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
