package id.tolok.engine.internal.execution;

import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The order in which derived indicators can be computed: a rule comes after all rules that derive a code which one of its
 * patterns could accept.
 */
public final class DeriveLayers {

    private final SortedMap<String, SortedSet<String>> needs = new TreeMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private List<String> cycle = List.of();

    private DeriveLayers() {}

    public static DeriveLayers of(RuleModel model) {
        var layers = new DeriveLayers();
        var rules = model.rules().stream()
                .filter(rule -> rule.phase() == Phase.DERIVE)
                .toList();
        rules.forEach(rule -> derived(rule).forEach(code -> layers.needs.put(code, new TreeSet<>())));
        for (var rule : rules) {
            var read = layers.read(rule);
            derived(rule).forEach(code -> layers.needsOf(code).addAll(read));
        }
        layers.needs.keySet().forEach(layers::layer);
        return layers;
    }

    /** The codes of a cycle, each needing the next, the first one repeated at the end; empty where there is none. */
    public List<String> cycle() {
        return cycle;
    }

    /** All codes that rules derive. */
    public SortedSet<String> codes() {
        return new TreeSet<>(needs.keySet());
    }

    public int layer(RuleDefinition rule) {
        return read(rule).stream().mapToInt(code -> layer(code) + 1).max().orElse(0);
    }

    public int layerOf(String code) {
        return layers.getOrDefault(code, 0);
    }

    private int layer(String code) {
        var known = layers.get(code);
        if (known != null) {
            return known;
        }
        int start = path.indexOf(code);
        if (start >= 0) {
            if (cycle.isEmpty()) {
                cycle = Stream.concat(path.subList(start, path.size()).stream(), Stream.of(code))
                        .toList();
            }
            return 0;
        }
        path.add(code);
        int layer =
                needsOf(code).stream().mapToInt(need -> layer(need) + 1).max().orElse(0);
        path.removeLast();
        layers.put(code, layer);
        return layer;
    }

    private SortedSet<String> needsOf(String code) {
        return needs.getOrDefault(code, Collections.emptySortedSet());
    }

    private SortedSet<String> read(RuleDefinition rule) {
        var read = new TreeSet<String>();
        rule.conditions().stream()
                .flatMap(Patterns::in)
                .filter(pattern -> pattern.type() == FactType.INDICATOR)
                .forEach(pattern -> needs.keySet().stream()
                        .filter(code -> Accepts.code(pattern, code))
                        .forEach(read::add));
        return read;
    }

    private static Stream<String> derived(RuleDefinition rule) {
        return rule.writes().stream().filter(Write.Derive.class::isInstance).map(Write::target);
    }
}
