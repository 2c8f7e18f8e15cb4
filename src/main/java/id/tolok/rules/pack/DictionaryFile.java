package id.tolok.rules.pack;

import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.rules.pack.yaml.YamlNode.Mapping;
import id.tolok.rules.pack.yaml.YamlNode.Scalar;
import id.tolok.rules.pack.yaml.YamlNode.Sequence;
import id.tolok.rules.pack.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The manifest of a rule set as somebody edits it entry by entry: aspects, indicators, and what rules may give. Entries
 * that nobody touches keep their bytes, and so do keys that an edit does not name.
 */
public final class DictionaryFile {

    private final SourceFile file;
    private final YamlText text;

    private DictionaryFile(SourceFile file, YamlText text) {
        this.file = file;
        this.text = text;
    }

    /** What a manifest lists by codes or names. */
    public enum Section {
        ASPECTS,
        INDICATORS,
        GRADES,
        PROPOSALS,
        AWARDS,
        RECOMMENDATIONS,
        FLAGS,
        TABLES;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Empty for a file that is no manifest, or that can only be edited as text. */
    public static Optional<DictionaryFile> of(SourceFile file) {
        return PackFile.of(file.path()) == PackFile.MANIFEST
                ? YamlText.of(file).map(text -> new DictionaryFile(file, text))
                : Optional.empty();
    }

    /** Whether entries of a section can be written here. */
    public boolean isEditable(Section section) {
        return text.isEditable(List.of(section.key()));
    }

    /** The codes of a section in the order of the file. */
    public List<String> codes(Section section) {
        return text.find(List.of(section.key()))
                .filter(Mapping.class::isInstance)
                .map(node -> List.copyOf(((Mapping) node).entries().keySet()))
                .orElse(List.of());
    }

    /** What an entry says: texts, and maps and lists of them. */
    public Map<String, Object> entry(Section section, String code) {
        return text.find(List.of(section.key(), code))
                .map(DictionaryFile::value)
                .filter(Map.class::isInstance)
                .map(DictionaryFile::entries)
                .orElseGet(Map::of);
    }

    /** @param old the code of the entry whose place it takes; with one that is not there it is added at the end */
    public SourceFile put(Section section, String old, String code, Map<String, Object> entry) {
        return text.put(List.of(section.key()), old, code, entry).orElse(file);
    }

    /** Empty for the only entry of its section, and for a section of another shape. */
    public Optional<SourceFile> remove(Section section, String code) {
        return text.remove(List.of(section.key()), code);
    }

    private static Object value(YamlNode node) {
        return switch (node) {
            case Scalar(var text, var place) -> text;
            case Sequence(var items, var place) ->
                items.stream().map(DictionaryFile::value).toList();
            case Mapping(var entries, var place) -> {
                var map = new LinkedHashMap<String, Object>();
                entries.forEach((key, entry) -> map.put(key, value(entry.value())));
                yield map;
            }
        };
    }

    private static Map<String, Object> entries(Object map) {
        var entries = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) map).forEach((key, value) -> entries.put(String.valueOf(key), value));
        return entries;
    }
}
