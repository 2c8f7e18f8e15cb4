package id.tolok.rules.pack.yaml;

import id.tolok.rules.pack.yaml.YamlNode.Entry;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a mapping key by key and reports all that is wrong with it: a key that is missing, a value of another kind,
 * and, on {@link #end}, every key that nobody asked for. Where a needed value could not be read, a stand-in is given
 * and the issue reported; the whole is thrown away then.
 */
public final class Fields {
    private final Place place;
    private final Map<String, Entry> entries;
    private final boolean readable;
    private final Set<String> asked = new TreeSet<>();
    private final List<Issue> issues;

    private Fields(Place place, Map<String, Entry> entries, boolean readable, List<Issue> issues) {
        this.place = place;
        this.entries = entries;
        this.readable = readable;
        this.issues = issues;
    }

    /** Of a node that must be a mapping. */
    public static Fields of(YamlNode node, List<Issue> issues) {
        if (node instanceof YamlNode.Mapping(var entries, var place)) {
            return new Fields(place, entries, true, issues);
        }
        issues.add(Issue.error("YAML_NOT_A_MAPPING", node.place()));
        return new Fields(node.place(), Map.of(), false, issues);
    }

    /** Of a mapping that is not there: everything is absent, nothing is reported. */
    public static Fields empty() {
        return new Fields(Place.ofFile(""), Map.of(), false, new ArrayList<>());
    }

    public Place place() {
        return place;
    }

    public Place placeOf(String key) {
        var entry = entries.get(key);
        return entry == null ? place : entry.value().place();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** What may stand there or not. */
    public Optional<YamlNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** What must stand there: reported when it is missing. */
    public <T> T need(String key, Kind<T> kind) {
        var node = find(key);
        if (node.isEmpty() && readable) {
            issues.add(Issue.error("YAML_KEY_MISSING", place, key));
        }
        return node.map(value -> kind.read(value, issues)).orElseGet(kind::standIn);
    }

    public <T> Optional<T> may(String key, Kind<T> kind) {
        return find(key).map(value -> kind.read(value, issues));
    }

    /** All entries, each asked for by being read; for mappings whose keys are codes or names. */
    public Map<String, YamlNode> all() {
        asked.addAll(entries.keySet());
        var nodes = new LinkedHashMap<String, YamlNode>();
        entries.forEach((key, entry) -> nodes.put(key, entry.value()));
        return nodes;
    }

    public Place placeOfKey(String key) {
        var entry = entries.get(key);
        return entry == null ? place : entry.place();
    }

    /** To be called when all is read: reports the keys that nobody asked for. */
    public void end() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                issues.add(Issue.error("YAML_KEY_UNKNOWN", entry.place(), key, String.join(", ", asked)));
            }
        });
    }
}
