package id.tolok.rules.pack;

import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.rules.pack.CaseData.Value;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.rules.pack.yaml.YamlNode.Mapping;
import id.tolok.rules.pack.yaml.YamlNode.Scalar;
import id.tolok.rules.pack.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between the entry of a case in its file and {@link CaseData}. */
final class CaseNodes {

    private static final String NONE = "";

    private CaseNodes() {}

    /** Empty for an entry of another shape than cases have. */
    static Optional<CaseData> read(String name, YamlNode node) {
        try {
            return Optional.of(data(name, node));
        } catch (OtherShape other) {
            return Optional.empty();
        }
    }

    static Map<String, Object> write(CaseData data) {
        var node = new LinkedHashMap<String, Object>();
        put(node, "period", data.period());
        put(node, "employee", data.employee());
        data.goals().ifPresent(goals -> node.put("goals", goals));
        var indicators = new LinkedHashMap<String, Object>();
        data.indicators().forEach((code, value) -> indicators.put(code, value(value)));
        put(node, "indicators", indicators);
        node.put("expect", expect(data.expected()));
        return node;
    }

    private static CaseData data(String name, YamlNode node) {
        var parts = mapping(node);
        var indicators = new LinkedHashMap<String, Value>();
        part(parts, "indicators").forEach((code, value) -> indicators.put(code, value(value)));
        var goals = Optional.ofNullable(parts.get("goals"))
                .map(list -> items(list).stream().map(CaseNodes::texts).toList());
        var known = List.of("period", "employee", "indicators", "goals", "expect");
        if (!known.containsAll(parts.keySet())) {
            throw new OtherShape();
        }
        return new CaseData(
                name,
                texts(parts.get("period")),
                texts(parts.get("employee")),
                indicators,
                goals,
                expected(part(parts, "expect")));
    }

    private static Value value(YamlNode node) {
        if (node instanceof Scalar(var text, var place)) {
            return new Value(text, NONE);
        }
        var both = texts(node);
        return new Value(both.getOrDefault("value", NONE), both.getOrDefault("count", NONE));
    }

    private static Object value(Value value) {
        if (value.count().isEmpty()) {
            return value.value();
        }
        var both = new LinkedHashMap<String, String>();
        if (!value.value().isEmpty()) {
            both.put("value", value.value());
        }
        both.put("count", value.count());
        return both;
    }

    private static List<Expected> expected(Map<String, YamlNode> parts) {
        var all = new ArrayList<Expected>();
        parts.forEach((key, node) -> {
            var part = java.util.Arrays.stream(Part.values())
                    .filter(p -> p.key().equals(key))
                    .findFirst()
                    .orElseThrow(OtherShape::new);
            var some = some(part, node);
            all.addAll(some.isEmpty() && part.exhaustive() ? List.of(new Expected(part, NONE, NONE)) : some);
        });
        return all;
    }

    private static List<Expected> some(Part part, YamlNode node) {
        if (!part.coded()) {
            return List.of(new Expected(part, NONE, text(node)));
        }
        return part.valued()
                ? texts(node).entrySet().stream()
                        .map(entry -> new Expected(part, entry.getKey(), entry.getValue()))
                        .toList()
                : items(node).stream()
                        .map(item -> new Expected(part, text(item), NONE))
                        .toList();
    }

    private static Map<String, Object> expect(List<Expected> expected) {
        var node = new LinkedHashMap<String, Object>();
        for (var part : expected.stream().map(Expected::part).distinct().toList()) {
            var some = expected.stream().filter(e -> e.part() == part).toList();
            var named = some.stream().filter(e -> !e.code().isEmpty()).toList();
            if (part.coded() && named.isEmpty() && !part.exhaustive()) {
                continue;
            }
            if (!part.coded()) {
                node.put(part.key(), some.getLast().value());
            } else if (part.valued()) {
                var values = new LinkedHashMap<String, String>();
                named.forEach(e -> values.put(e.code(), e.value()));
                node.put(part.key(), values);
            } else {
                node.put(part.key(), named.stream().map(Expected::code).toList());
            }
        }
        return node;
    }

    private static void put(Map<String, Object> node, String key, Map<String, ?> value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static Map<String, YamlNode> part(Map<String, YamlNode> parts, String key) {
        var node = parts.get(key);
        return node == null ? Map.of() : mapping(node);
    }

    private static Map<String, YamlNode> mapping(YamlNode node) {
        if (!(node instanceof Mapping(var entries, var place))) {
            throw new OtherShape();
        }
        var nodes = new LinkedHashMap<String, YamlNode>();
        entries.forEach((key, entry) -> nodes.put(key, entry.value()));
        return nodes;
    }

    private static Map<String, String> texts(@org.jspecify.annotations.Nullable YamlNode node) {
        var texts = new LinkedHashMap<String, String>();
        if (node != null) {
            mapping(node).forEach((key, value) -> texts.put(key, text(value)));
        }
        return texts;
    }

    private static List<YamlNode> items(YamlNode node) {
        if (node instanceof Sequence(var items, var place)) {
            return items;
        }
        throw new OtherShape();
    }

    private static String text(YamlNode node) {
        if (node instanceof Scalar(var text, var place)) {
            return text;
        }
        throw new OtherShape();
    }

    /** Not the shape of a case: it can be edited as text. */
    private static final class OtherShape extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
