package id.tolok.rules.pack.yaml;

import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.yaml.YamlNode.Entry;
import id.tolok.rules.pack.yaml.YamlNode.Mapping;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML file of which single entries are written anew; every line that belongs to another entry keeps its bytes. Only
 * entries that begin their own line can be written: whatever stands within {@code {…}} is written with what holds it.
 */
public final class YamlText {

    private final SourceFile file;
    private final List<String> lines;
    private final Mapping root;

    private YamlText(SourceFile file, List<String> lines, Mapping root) {
        this.file = file;
        this.lines = lines;
        this.root = root;
    }

    /** Empty for a file that is no YAML mapping or has errors as such. */
    public static Optional<YamlText> of(SourceFile file) {
        var issues = new ArrayList<Issue>();
        var node = YamlReader.read(file, issues);
        return node.filter(
                        found -> found instanceof Mapping && !Issues.of(issues).hasErrors())
                .map(found -> new YamlText(file, split(file), (Mapping) found));
    }

    /** The bytes of a file that holds one entry. */
    public static byte[] fresh(String key, Object value) {
        return (String.join("\n", YamlPrinter.entry(key, value, 0)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What stands at the end of a path of keys. */
    public Optional<YamlNode> find(List<String> path) {
        Optional<YamlNode> found = Optional.of(root);
        for (var key : path) {
            found = found.flatMap(node -> node instanceof Mapping mapping
                    ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value)
                    : Optional.empty());
        }
        return found;
    }

    /** Whether the entries below a path stand on lines of their own. */
    public boolean isEditable(List<String> parent) {
        return find(parent).filter(this::isBlock).isPresent() || find(parent).isEmpty() && parent.size() == 1;
    }

    /**
     * Writes an entry in the place of one below a path, or behind the last one.
     *
     * @param old the key that it has now; another one renames it
     * @param value texts, and maps and lists of them
     */
    public Optional<SourceFile> put(List<String> parent, String old, String key, Object value) {
        if (!isEditable(parent)) {
            return Optional.empty();
        }
        var mapping = find(parent).map(Mapping.class::cast);
        if (mapping.isEmpty()) {
            var written = YamlPrinter.entry(parent.getLast(), Map.of(key, value), 0);
            return Optional.of(splice(lines.size(), lines.size(), written));
        }
        var entry = mapping.get().entries().get(old);
        int indent = mapping.get().place().column() - 1;
        var written = YamlPrinter.entry(key, value, indent);
        return Optional.of(
                entry == null
                        ? splice(end(parent), end(parent), written)
                        : splice(entry.place().line() - 1, end(with(parent, old)), written));
    }

    /** Empty also where it is the last entry there is: a mapping without entries cannot be written so. */
    public Optional<SourceFile> remove(List<String> parent, String key) {
        var mapping = find(parent).filter(this::isBlock).map(Mapping.class::cast);
        return mapping.filter(found -> found.entries().size() > 1)
                .flatMap(found -> Optional.ofNullable(found.entries().get(key)))
                .map(entry -> splice(entry.place().line() - 1, end(with(parent, key)), List.of()));
    }

    /** The line behind the last one of an entry; blanks and remarks behind it are not its own. */
    private int end(List<String> path) {
        int end = lines.size();
        Mapping mapping = root;
        for (var key : path) {
            var entries = List.copyOf(mapping.entries().entrySet());
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).getKey().equals(key)) {
                    end = i + 1 < entries.size()
                            ? entries.get(i + 1).getValue().place().line() - 1
                            : end;
                    mapping = entries.get(i).getValue().value() instanceof Mapping inner ? inner : mapping;
                    break;
                }
            }
        }
        while (end > 0
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).strip().startsWith("#"))) {
            end--;
        }
        return end;
    }

    private boolean isBlock(YamlNode node) {
        if (!(node instanceof Mapping mapping)) {
            return false;
        }
        var place = mapping.place();
        boolean flow = lines.get(place.line() - 1).startsWith("{", place.column() - 1);
        return !flow
                && mapping.entries().values().stream()
                        .map(Entry::place)
                        .allMatch(at -> lines.get(at.line() - 1)
                                .substring(0, at.column() - 1)
                                .isBlank());
    }

    private SourceFile splice(int from, int to, List<String> written) {
        var end = lines.stream().anyMatch(line -> line.endsWith("\r\n")) ? "\r\n" : "\n";
        var text = new StringBuilder();
        lines.subList(0, from).forEach(text::append);
        if (!written.isEmpty() && !text.isEmpty() && !text.toString().endsWith("\n")) {
            text.append(end);
        }
        written.forEach(line -> text.append(line).append(end));
        lines.subList(to, lines.size()).forEach(text::append);
        return new SourceFile(file.path(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> with(List<String> parent, String key) {
        var path = new ArrayList<>(parent);
        path.add(key);
        return path;
    }

    private static List<String> split(SourceFile file) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
