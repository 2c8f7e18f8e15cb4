package id.tolok.rules.pack;

import java.util.regex.Pattern;

/** The kinds of files that a pack is made of, told by their path. */
enum PackFile {
    MANIFEST("ruleset\\.yaml"),
    CALENDAR("calendar\\.yaml"),
    DISTRIBUTION("distribution\\.yaml"),
    RULES("[^/]+\\.drl(\\.csv|\\.xlsx)?"),
    CASES("cases/[^/]+\\.yaml"),
    UNKNOWN(".*");

    private final Pattern path;

    PackFile(String path) {
        this.path = Pattern.compile(path, Pattern.DOTALL);
    }

    static PackFile of(String path) {
        for (var kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return kind;
            }
        }
        throw new IllegalStateException("every path is at least unknown: " + path);
    }
}
