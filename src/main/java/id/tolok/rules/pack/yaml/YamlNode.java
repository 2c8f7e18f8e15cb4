package id.tolok.rules.pack.yaml;

import id.tolok.shared.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document with the place where it starts. What a scalar means is decided by who reads it. */
public sealed interface YamlNode {
    Place place();

    record Scalar(String text, Place place) implements YamlNode {}

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the text. */
    record Mapping(Map<String, Entry> entries, Place place) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** @param place of the key */
    record Entry(YamlNode value, Place place) {}
}
