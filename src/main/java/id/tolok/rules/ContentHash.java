package id.tolok.rules;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Hash;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * The hash that approvals, publication and runs are bound to: SHA-256 of the listing that has, for each file in the
 * order of the paths, a line {@code HASH  PATH}: what {@code sha256sum} prints.
 */
public final class ContentHash {

    private ContentHash() {}

    public static Hash of(Collection<SourceFile> files) {
        return Hash.of(listing(files));
    }

    public static String listing(Collection<SourceFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .map(file -> Hash.of(file.content()) + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }
}
