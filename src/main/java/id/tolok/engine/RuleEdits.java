package id.tolok.engine;

import id.tolok.engine.model.RuleDefinition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts edited rules into a {@code .drl} file. A rule that says the same keeps every byte, and so does everything that
 * stands between rules; a new one comes behind the rule that it follows.
 */
public final class RuleEdits {

    private final String text;
    private final List<RuleDefinition> read;
    private final List<RuleDefinition> wanted;
    private final List<Splice> splices = new ArrayList<>();

    private RuleEdits(String text, List<RuleDefinition> read, List<RuleDefinition> wanted) {
        this.text = text;
        this.read = read;
        this.wanted = wanted;
    }

    /**
     * @param read all rules as they were read from this very content
     * @param wanted all rules that the file shall hold; one that is called otherwise takes the place of the one that is
     *     missing there
     */
    public static SourceFile apply(SourceFile file, List<RuleDefinition> read, List<RuleDefinition> wanted) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var edited = new RuleEdits(text, read, wanted).run();
        return new SourceFile(file.path(), edited.getBytes(StandardCharsets.UTF_8));
    }

    /** The file with another text in a rule's place, whether or not that text is a rule. */
    public static SourceFile replace(SourceFile file, RuleDefinition read, String rule) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var edits = new RuleEdits(text, List.of(read), List.of());
        edits.splice(read.origin().start(), read.origin().end(), rule);
        return new SourceFile(file.path(), edits.spliced().getBytes(StandardCharsets.UTF_8));
    }

    private String run() {
        var pairs = pairs();
        var kept = new HashSet<>(pairs.values());
        for (var rule : read) {
            if (!kept.contains(rule)) {
                splice(rule.origin().start(), behindLine(rule.origin().end()), "");
            }
        }
        Optional<RuleDefinition> previous = Optional.empty();
        for (var rule : wanted) {
            var old = pairs.get(rule);
            if (old == null) {
                add(previous, rule);
            } else {
                rewrite(old, rule);
                previous = Optional.of(old);
            }
        }
        return spliced();
    }

    private void add(Optional<RuleDefinition> previous, RuleDefinition rule) {
        int at = previous.map(before -> before.origin().end()).orElse(text.length());
        var lead = at == 0 ? "" : at == text.length() && text.endsWith("\n") ? "\n" : "\n\n";
        splice(at, at, lead + RulePrinter.print(rule) + (at == text.length() ? "\n" : ""));
    }

    private void rewrite(RuleDefinition from, RuleDefinition to) {
        if (!from.sameAs(to)) {
            splice(from.origin().start(), from.origin().end(), RulePrinter.print(to));
        }
    }

    /** Which rule each wanted one takes the place of: of the same name, else the next that is gone. */
    private Map<RuleDefinition, RuleDefinition> pairs() {
        var pairs = new LinkedHashMap<RuleDefinition, RuleDefinition>();
        Set<String> names = new HashSet<>();
        wanted.forEach(rule -> names.add(rule.name()));
        for (int i = 0; i < wanted.size(); i++) {
            var rule = wanted.get(i);
            read.stream()
                    .filter(old -> old.name().equals(rule.name()))
                    .findFirst()
                    .ifPresent(old -> pairs.put(rule, old));
            if (!pairs.containsKey(rule)
                    && i < read.size()
                    && !names.contains(read.get(i).name())) {
                pairs.put(rule, read.get(i));
            }
        }
        return pairs;
    }

    private void splice(int start, int end, String replacement) {
        var lines = text.contains("\r\n") ? replacement.replace("\n", "\r\n") : replacement;
        splices.add(new Splice(start, end, lines));
    }

    /** The line end behind a rule goes with it, and one blank line. */
    private int behindLine(int end) {
        int at = end;
        for (int i = 0; i < 2; i++) {
            int next = at;
            while (next < text.length() && (text.charAt(next) == '\r' || text.charAt(next) == ' ')) {
                next++;
            }
            at = next < text.length() && text.charAt(next) == '\n' ? next + 1 : at;
        }
        return at;
    }

    private String spliced() {
        var edited = new StringBuilder(text);
        splices.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        for (var splice : splices.reversed()) {
            edited.replace(splice.start(), splice.end(), splice.replacement());
        }
        return edited.toString();
    }

    private record Splice(int start, int end, String replacement) {}
}
