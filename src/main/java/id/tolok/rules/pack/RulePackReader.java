package id.tolok.rules.pack;

import id.tolok.engine.SourceFile;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.rules.pack.yaml.YamlReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a rule pack and reports everything that is wrong with it at once. Places are paths within the pack. Refuses
 * symbolic links, files of a kind that no pack has, YAML with anchors or tags, and files beyond the limits.
 */
public final class RulePackReader {
    private RulePackReader() {}

    /** Reads a folder, which may lie within an archive's file system. */
    public static ReadPack read(Path folder) {
        return read(folder, new ArrayList<>());
    }

    /** Also hands over the files that were taken, so that a broken pack can be checked further. */
    static ReadPack read(Path folder, List<SourceFile> taken) {
        var issues = new ArrayList<Issue>();
        taken.addAll(PackFolder.read(folder, issues));
        return read(taken, issues);
    }

    /** Reads the files of a pack from wherever they were kept. */
    public static ReadPack read(List<SourceFile> files) {
        var issues = new ArrayList<Issue>();
        PackFolder.refuseUnknown(files, issues);
        return read(files, issues);
    }

    /** Reads {@code ruleset.yaml} alone; absent when there are errors, which the issues then name. */
    public static Optional<Manifest> manifest(SourceFile file, List<Issue> issues) {
        var found = new ArrayList<Issue>();
        var manifest = YamlReader.read(file, found).map(node -> ManifestReader.read(node, found));
        issues.addAll(found);
        return Issues.of(found).hasErrors() ? Optional.empty() : manifest;
    }

    /** Reads a calendar alone; absent when there are errors, which the issues then name. */
    public static Optional<WorkingCalendar> calendar(SourceFile file, List<Issue> issues) {
        var found = new ArrayList<Issue>();
        var calendar = YamlReader.read(file, found).map(node -> CalendarReader.read(node, found));
        issues.addAll(found);
        return Issues.of(found).hasErrors() ? Optional.empty() : calendar;
    }

    private static ReadPack read(List<SourceFile> unsorted, List<Issue> issues) {
        var files =
                unsorted.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        var manifest = one(PackFile.MANIFEST, files, issues).map(node -> ManifestReader.read(node, issues));
        if (files.stream().noneMatch(file -> PackFile.of(file.path()) == PackFile.MANIFEST)) {
            issues.add(Issue.error("PACK_WITHOUT_MANIFEST", Place.ofFile("ruleset.yaml")));
        }
        if (files.stream().noneMatch(file -> PackFile.of(file.path()) == PackFile.RULES)) {
            issues.add(Issue.error("PACK_WITHOUT_RULES", Place.ofFile("ruleset.yaml")));
        }
        var calendar = one(PackFile.CALENDAR, files, issues).map(node -> CalendarReader.read(node, issues));
        var distribution = one(PackFile.DISTRIBUTION, files, issues)
                .map(node -> DistributionReader.read(node, manifest.map(Manifest::dictionary), issues));
        var cases = new ArrayList<Case>();
        manifest.ifPresent(known -> all(PackFile.CASES, files, issues)
                .forEach(node -> cases.addAll(new CaseReader(known.dictionary(), issues).read(node))));
        var sorted = Issues.of(issues);
        if (sorted.hasErrors() || manifest.isEmpty()) {
            return new ReadPack(Optional.empty(), sorted);
        }
        var pack = new RulePack(
                manifest.get(),
                calendar.orElse(WorkingCalendar.MONDAY_TO_FRIDAY),
                distribution.orElse(DistributionLimits.NONE),
                cases,
                files);
        return new ReadPack(Optional.of(pack), sorted);
    }

    private static Optional<YamlNode> one(PackFile kind, List<SourceFile> files, List<Issue> issues) {
        return all(kind, files, issues).stream().findFirst();
    }

    private static List<YamlNode> all(PackFile kind, List<SourceFile> files, List<Issue> issues) {
        return files.stream()
                .filter(file -> PackFile.of(file.path()) == kind)
                .flatMap(file -> YamlReader.read(file, issues).stream())
                .toList();
    }
}
