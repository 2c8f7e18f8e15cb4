package id.tolok.cli;

import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks whatever lies at paths: a folder with a manifest as the rule set that it is, other folders by what is in them,
 * lone files by the rule set around them. Symbolic links are not followed.
 */
final class PathCheck {

    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 32;

    private final List<Issue> issues = new ArrayList<>();
    private final Map<Path, List<Path>> loneFiles = new LinkedHashMap<>();
    private int files;

    Issues check(List<Path> paths) {
        paths.forEach(path -> visit(path, 0));
        loneFiles.forEach((folder, here) -> new LoneFiles(folder, issues).check(here));
        return Issues.of(issues);
    }

    private void visit(Path path, int depth) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            refuse("INPUT_MISSING", path);
        } else if (Files.isSymbolicLink(path)) {
            refuse("CHECK_SYMBOLIC_LINK", path);
        } else if (!Files.isDirectory(path)) {
            visitFile(path);
        } else if (RuleSetFolder.is(path)) {
            new RuleSetFolder(path, issues).check();
        } else if (depth == DEEPEST) {
            refuse("CHECK_TOO_DEEP", path);
        } else {
            visitFolder(path, depth);
        }
    }

    private void visitFolder(Path folder, int depth) {
        try (var entries = Files.list(folder)) {
            entries.sorted().forEach(entry -> visit(entry, depth + 1));
        } catch (IOException e) {
            refuse("INPUT_UNREADABLE", folder);
        }
    }

    private void visitFile(Path file) {
        if (++files > MOST_FILES) {
            if (files == MOST_FILES + 1) {
                refuse("CHECK_TOO_MANY_FILES", file);
            }
            return;
        }
        var folder = file.toAbsolutePath().getParent();
        if (!LoneFiles.isOfKnownKind(file) || folder == null) {
            refuse("CHECK_FILE_UNKNOWN", file);
        } else {
            loneFiles.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
        }
    }

    private void refuse(String code, Path path) {
        issues.add(Issue.error(code, Place.ofFile(path.toString())));
    }
}
