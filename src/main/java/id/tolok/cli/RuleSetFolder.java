package id.tolok.cli;

import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.Manifest;
import id.tolok.rules.pack.PackCheck;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder that holds a whole rule set: its manifest, calendar, limits, cases and rules, all checked at once, and verified. */
final class RuleSetFolder {

    static final String MANIFEST = "ruleset.yaml";

    private final Path folder;
    private final List<Issue> issues;

    RuleSetFolder(Path folder, List<Issue> issues) {
        this.folder = folder;
        this.issues = issues;
    }

    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
    }

    void check() {
        var check = PackCheck.of(folder);
        var found = check.rules()
                .map(rules -> Verification.of(rules.model(), rules.dictionary()).issues())
                .orElse(Issues.NONE);
        Places.within(folder, check.issues().and(found)).forEach(issues::add);
    }

    /** What the manifest of a folder lets rules speak of; nothing when it is broken, which its own check reports. */
    static Optional<RuleDictionary> dictionary(Path folder) {
        var file = folder.resolve(MANIFEST);
        try {
            if (!LoneFiles.isReadable(file)) {
                return Optional.empty();
            }
            var manifest = new SourceFile(MANIFEST, Files.readAllBytes(file));
            return RulePackReader.manifest(manifest, new ArrayList<>()).map(Manifest::dictionary);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
