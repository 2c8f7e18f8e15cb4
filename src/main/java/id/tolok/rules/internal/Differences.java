package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.LineDiff;
import id.tolok.rules.RuleText;
import id.tolok.rules.VersionDifference.FileChange;
import id.tolok.rules.VersionDifference.Kind;
import id.tolok.rules.VersionDifference.RuleChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pairs what two versions hold, rules by name and files by path. */
public final class Differences {

    private Differences() {}

    public static List<RuleChange> ofRules(List<RuleText> before, List<RuleText> after) {
        return pairs(before, after, RuleText::name, (a, b) -> a.text().equals(b.text())).stream()
                .map(pair -> new RuleChange(
                        pair.key(),
                        pair.kind(),
                        pair.before(),
                        pair.after(),
                        LineDiff.of(text(pair.before()), text(pair.after()))))
                .toList();
    }

    public static List<FileChange> ofFiles(List<SourceFile> before, List<SourceFile> after) {
        return pairs(before, after, SourceFile::path, SourceFile::equals).stream()
                .map(pair -> new FileChange(
                        pair.key(), pair.kind(), LineDiff.of(content(pair.before()), content(pair.after()))))
                .toList();
    }

    private static String text(Optional<RuleText> rule) {
        return rule.map(RuleText::text).orElse("");
    }

    private static String content(Optional<SourceFile> file) {
        return file.map(f -> new String(f.content(), StandardCharsets.UTF_8)).orElse("");
    }

    private static <T> List<Pair<T>> pairs(
            List<T> before, List<T> after, Function<T, String> key, BiPredicate<T, T> same) {
        var old = byKey(before, key);
        var now = byKey(after, key);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(k -> new Pair<>(k, Optional.ofNullable(old.get(k)), Optional.ofNullable(now.get(k))))
                .filter(pair -> pair.before().isEmpty()
                        || pair.after().isEmpty()
                        || !same.test(pair.before().get(), pair.after().get()))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (first, second) -> first));
    }

    private record Pair<T>(String key, Optional<T> before, Optional<T> after) {
        Kind kind() {
            return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }
    }
}
