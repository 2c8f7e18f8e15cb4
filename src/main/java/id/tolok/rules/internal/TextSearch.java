package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.FoundText;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleText;
import id.tolok.shared.RuleSetId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for words in the files of versions; the same place in several versions is found once. */
public final class TextSearch {

    private static final int MOST = 500;

    private final String wanted;
    private final Map<Place, List<RuleSetVersion>> places = new LinkedHashMap<>();
    private final Map<Place, Hit> hits = new LinkedHashMap<>();

    public TextSearch(String words) {
        wanted = words.toLowerCase(Locale.ROOT);
    }

    public void in(RuleSetVersion version, List<SourceFile> files) {
        var rules = RuleTexts.of(files);
        var ruleFiles = rules.stream().map(rule -> rule.place().file()).collect(Collectors.toSet());
        rules.stream().filter(this::holds).forEach(rule -> found(version, rule));
        files.stream()
                .filter(file -> !ruleFiles.contains(file.path()))
                .forEach(file -> new String(file.content(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(this::has)
                        .forEach(line -> add(
                                version,
                                new Place(version.ruleSet(), file.path(), line.strip()),
                                new Hit(Optional.empty(), Optional.empty(), line.strip()))));
    }

    public List<FoundText> found() {
        var found = new ArrayList<FoundText>();
        places.forEach((place, versions) -> {
            var hit = hits.get(place);
            if (hit != null && found.size() < MOST) {
                found.add(new FoundText(place.ruleSet(), place.path(), hit.rule(), hit.titles(), hit.line(), versions));
            }
        });
        return found;
    }

    private void found(RuleSetVersion version, RuleText rule) {
        var line = rule.text().lines().filter(this::has).findFirst().orElseGet(rule::name);
        var metadata = rule.metadata();
        var titles =
                metadata.title().map(id -> new Titles(id, metadata.titleEn().orElse(id)));
        add(
                version,
                new Place(version.ruleSet(), rule.place().file(), rule.name()),
                new Hit(Optional.of(rule.name()), titles, line.strip()));
    }

    private void add(RuleSetVersion version, Place place, Hit hit) {
        hits.putIfAbsent(place, hit);
        var versions = places.computeIfAbsent(place, key -> new ArrayList<>());
        if (!versions.contains(version)) {
            versions.add(version);
        }
    }

    private boolean holds(RuleText rule) {
        return has(rule.name()) || has(rule.text());
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private record Place(RuleSetId ruleSet, String path, String name) {}

    private record Hit(Optional<String> rule, Optional<Titles> titles, String line) {}
}
