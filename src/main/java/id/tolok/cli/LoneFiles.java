package id.tolok.cli;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of one folder that were named one by one: the nearest manifest upwards says what they may speak of. */
final class LoneFiles {

    private static final long MOST_BYTES = 16L << 20;

    private final Optional<Path> ruleSet;
    private final List<Issue> issues;

    LoneFiles(Path folder, List<Issue> issues) {
        this.ruleSet = Stream.iterate(folder, above -> above != null, Path::getParent)
                .filter(RuleSetFolder::is)
                .findFirst();
        this.issues = issues;
    }

    static boolean isOfKnownKind(Path file) {
        return holdsRules(file) || Places.name(file).endsWith(".yaml");
    }

    static boolean holdsRules(Path file) {
        return Stream.of(".drl", ".drl.csv", ".drl.xlsx").anyMatch(Places.name(file)::endsWith);
    }

    static boolean isReadable(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES;
    }

    void check(List<Path> files) {
        checkRules(files.stream().filter(LoneFiles::holdsRules).distinct().toList());
        checkParts(files.stream().filter(file -> !holdsRules(file)).distinct().toList());
    }

    private void checkRules(List<Path> files) {
        var sources = new ArrayList<SourceFile>();
        long bytes = 0;
        for (var file : files) {
            try {
                bytes += Files.size(file);
                if (isReadable(file) && bytes <= MOST_BYTES) {
                    sources.add(new SourceFile(file.toString(), Files.readAllBytes(file)));
                } else {
                    issues.add(Issue.error("CHECK_FILE_TOO_LARGE", Place.ofFile(file.toString()), MOST_BYTES));
                }
            } catch (IOException e) {
                issues.add(Issue.error("INPUT_UNREADABLE", Place.ofFile(file.toString())));
            }
        }
        if (!sources.isEmpty()) {
            Optional<RuleDictionary> dictionary = ruleSet.flatMap(RuleSetFolder::dictionary);
            issues.addAll(RuleChecker.check(sources, dictionary).issues().all());
        }
    }

    /** Parts of a rule set other than rules are read with the whole set; only their own issues are told. */
    private void checkParts(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (ruleSet.isEmpty()) {
            files.forEach(file -> issues.add(Issue.error("CHECK_WITHOUT_RULE_SET", Place.ofFile(file.toString()))));
            return;
        }
        var found = RulePackReader.read(ruleSet.get()).issues();
        files.forEach(file -> checkPart(file, ruleSet.get(), found));
    }

    private void checkPart(Path file, Path folder, Issues found) {
        var path = folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        found.all().stream()
                .filter(issue -> issue.place().file().equals(path))
                .map(issue -> new Issue(
                        issue.severity(),
                        issue.code(),
                        new Place(
                                file.toString(),
                                issue.place().line(),
                                issue.place().column()),
                        issue.arguments()))
                .forEach(issues::add);
    }
}
