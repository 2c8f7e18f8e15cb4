package id.tolok.rules.pack;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the files of a pack from a folder, never through a symbolic link and never more than the limits allow. */
final class PackFolder extends SimpleFileVisitor<Path> {
    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_FILES = 1000;
    private static final int DEEPEST = 8;

    private final Path folder;
    private final List<Issue> issues;
    private final List<SourceFile> files = new ArrayList<>();
    private long bytes;

    private PackFolder(Path folder, List<Issue> issues) {
        this.folder = folder;
        this.issues = issues;
    }

    static List<SourceFile> read(Path folder, List<Issue> issues) {
        var visitor = new PackFolder(folder, issues);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            issues.add(Issue.error("PACK_NOT_A_FOLDER", Place.ofFile(".")));
            return List.of();
        }
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, visitor);
        } catch (IOException e) {
            issues.add(Issue.error("PACK_UNREADABLE", Place.ofFile(".")));
        }
        return visitor.files;
    }

    static void refuseUnknown(List<SourceFile> files, List<Issue> issues) {
        files.stream()
                .map(SourceFile::path)
                .filter(path -> PackFile.of(path) == PackFile.UNKNOWN)
                .forEach(path -> issues.add(Issue.error("PACK_FILE_UNKNOWN", Place.ofFile(path))));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var path = folder.relativize(file).toString().replace('\\', '/');
        var place = Place.ofFile(path);
        if (attributes.isSymbolicLink()) {
            issues.add(Issue.error("PACK_SYMBOLIC_LINK", place));
        } else if (!attributes.isRegularFile() || PackFile.of(path) == PackFile.UNKNOWN) {
            issues.add(Issue.error("PACK_FILE_UNKNOWN", place));
        } else if (attributes.size() > MOST_BYTES) {
            issues.add(Issue.error("PACK_FILE_TOO_LARGE", place, attributes.size(), MOST_BYTES));
        } else if (bytes + attributes.size() > MOST_BYTES) {
            issues.add(Issue.error("PACK_TOO_LARGE", Place.ofFile("."), MOST_BYTES));
            return FileVisitResult.TERMINATE;
        } else if (files.size() == MOST_FILES) {
            issues.add(Issue.error("PACK_TOO_MANY_FILES", Place.ofFile("."), MOST_FILES));
            return FileVisitResult.TERMINATE;
        } else {
            bytes += attributes.size();
            files.add(new SourceFile(path, Files.readAllBytes(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        issues.add(Issue.error(
                "PACK_UNREADABLE",
                Place.ofFile(folder.relativize(file).toString().replace('\\', '/'))));
        return FileVisitResult.CONTINUE;
    }
}
