package id.tolok.rules.pack;

import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseData.Value;
import id.tolok.rules.pack.yaml.YamlNode.Entry;
import id.tolok.rules.pack.yaml.YamlNode.Mapping;
import id.tolok.rules.pack.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of cases that somebody edits case by case; cases that nobody touches keep their bytes. */
public final class CaseFile {

    private static final List<String> CASES = List.of("cases");
    private static final List<String> SHARED_GOALS = List.of("base", "goals");

    private final SourceFile file;
    private final YamlText text;
    private final List<CaseData> cases;

    private CaseFile(SourceFile file, YamlText text, List<CaseData> cases) {
        this.file = file;
        this.text = text;
        this.cases = List.copyOf(cases);
    }

    /** Empty for a file that can only be edited as text. */
    public static Optional<CaseFile> of(SourceFile file) {
        if (PackFile.of(file.path()) != PackFile.CASES) {
            return Optional.empty();
        }
        if (new String(file.content(), java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
            return Optional.of(fresh(file.path()));
        }
        return YamlText.of(file).filter(text -> text.isEditable(CASES)).flatMap(text -> read(file, text));
    }

    private static Optional<CaseFile> read(SourceFile file, YamlText text) {
        var cases = new ArrayList<CaseData>();
        var entries = text.find(CASES).map(node -> ((Mapping) node).entries());
        int count = entries.map(found -> found.size()).orElse(0);
        entries.ifPresent(found -> found.forEach(
                (name, entry) -> CaseNodes.read(name, entry.value()).ifPresent(cases::add)));
        return cases.size() == count ? Optional.of(new CaseFile(file, text, cases)) : Optional.empty();
    }

    private static CaseFile fresh(String path) {
        var empty = new SourceFile(path, "{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new CaseFile(
                new SourceFile(path, new byte[0]), YamlText.of(empty).orElseThrow(), List.of());
    }

    /** In the order of the file. */
    public List<CaseData> cases() {
        return cases;
    }

    /** @param old the name of the case whose place it takes; with a name that is not there it is added at the end */
    public SourceFile put(String old, CaseData data) {
        if (file.content().length == 0) {
            return new SourceFile(file.path(), YamlText.fresh("cases", Map.of(data.name(), CaseNodes.write(data))));
        }
        return text.put(CASES, old, data.name(), CaseNodes.write(data)).orElse(file);
    }

    /** The same case as a whole: of what the file shares and the case does not say, it says that there is none. */
    public CaseData whole(CaseData data, RuleDictionary dictionary) {
        var indicators = new LinkedHashMap<>(data.indicators());
        shared("indicators").keySet().forEach(code -> indicators.putIfAbsent(code, nothing(code, dictionary)));
        return new CaseData(
                data.name(),
                data.period(),
                data.employee(),
                indicators,
                data.goals().or(() -> text.find(SHARED_GOALS).map(goals -> List.of())),
                data.expected());
    }

    private static Value nothing(String code, RuleDictionary dictionary) {
        boolean isZero = dictionary
                .indicator(code)
                .filter(known -> known.missing() == Missing.ZERO && !known.derived())
                .isPresent();
        return new Value(isZero ? "0" : Expectation.NOTHING, "");
    }

    private Map<String, Entry> shared(String key) {
        return text.find(List.of("base", key))
                .map(node -> node instanceof Mapping mapping ? mapping.entries() : Map.<String, Entry>of())
                .orElse(Map.of());
    }

    /** Empty for the only case: a file without any is no file of cases. */
    public Optional<SourceFile> remove(String name) {
        return text.remove(CASES, name);
    }
}
