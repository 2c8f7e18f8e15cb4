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
import java.util.function.BiFunction;

/**
 * Reads a rule pack and reports everything that is wrong with it at once. Places are paths within the pack. Refuses
 * symbolic links, files of a kind that no pack has, YAML with anchors or tags, and files beyond the limits.
 */
public final class RulePackReader {
    private static final int MOST_YAML_BYTES = 4 << 20;
    private static final int MOST_CASES = 10_000;
    private static final int MOST_ISSUES = 1_000;

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
        var manifest = one(PackFile.MANIFEST, files, issues, ManifestReader::read);
        if (files.stream().noneMatch(file -> PackFile.of(file.path()) == PackFile.MANIFEST)) {
            issues.add(Issue.error("PACK_WITHOUT_MANIFEST", Place.ofFile("ruleset.yaml")));
        }
        if (files.stream().noneMatch(file -> PackFile.of(file.path()) == PackFile.RULES)) {
            issues.add(Issue.error("PACK_WITHOUT_RULES", Place.ofFile("ruleset.yaml")));
        }
        var calendar = one(PackFile.CALENDAR, files, issues, CalendarReader::read);
        var distribution = one(
                PackFile.DISTRIBUTION,
                files,
                issues,
                (node, found) -> DistributionReader.read(node, manifest.map(Manifest::dictionary), found));
        var cases = manifest.map(known -> cases(files, known, issues)).orElse(List.of());
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

    /** File by file, so that the nodes of one are gone before those of the next are read. */
    private static List<Case> cases(List<SourceFile> files, Manifest manifest, List<Issue> issues) {
        var cases = new ArrayList<Case>();
        int bytes = 0;
        for (var file : all(PackFile.CASES, files)) {
            bytes += file.content().length;
            if (bytes > MOST_YAML_BYTES || cases.size() > MOST_CASES) {
                issues.add(Issue.error("CASES_TOO_MANY", Place.ofFile(file.path()), MOST_CASES, MOST_YAML_BYTES >> 20));
                break;
            }
            var found = new ArrayList<Issue>();
            YamlReader.read(file, found)
                    .ifPresent(node -> cases.addAll(new CaseReader(manifest.dictionary(), found).read(node)));
            issues.addAll(few(found, file));
        }
        return cases;
    }

    private static <T> Optional<T> one(
            PackFile kind, List<SourceFile> files, List<Issue> issues, BiFunction<YamlNode, List<Issue>, T> read) {
        return all(kind, files).stream().findFirst().flatMap(file -> {
            var found = new ArrayList<Issue>();
            var value = YamlReader.read(file, found).map(node -> read.apply(node, found));
            issues.addAll(few(found, file));
            return value;
        });
    }

    private static List<SourceFile> all(PackFile kind, List<SourceFile> files) {
        return files.stream().filter(file -> PackFile.of(file.path()) == kind).toList();
    }

    private static List<Issue> few(List<Issue> found, SourceFile file) {
        if (found.size() <= MOST_ISSUES) {
            return found;
        }
        var few = new ArrayList<>(found.subList(0, MOST_ISSUES));
        few.add(Issue.error("TOO_MANY_ISSUES", Place.ofFile(file.path()), MOST_ISSUES));
        return few;
    }
}
