package id.tolok.rules;

import java.util.List;
import java.util.Optional;

/**
 * What one version says otherwise than another: by rule, and for every file that differs by line. Rules that have errors
 * in a draft show up only in their file.
 */
public record VersionDifference(List<RuleChange> rules, List<FileChange> files) {

    public VersionDifference {
        rules = List.copyOf(rules);
        files = List.copyOf(files);
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Of {@code before} and {@code after} one is absent where the rule was added or removed. */
    public record RuleChange(
            String rule, Kind kind, Optional<RuleText> before, Optional<RuleText> after, List<DiffLine> lines) {
        public RuleChange {
            lines = List.copyOf(lines);
        }
    }

    public record FileChange(String path, Kind kind, List<DiffLine> lines) {
        public FileChange {
            lines = List.copyOf(lines);
        }
    }
}
