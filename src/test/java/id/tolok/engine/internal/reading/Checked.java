package id.tolok.engine.internal.reading;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Checks texts in tests. */
final class Checked {

    private Checked() {}

    static CheckedRules drl(String text) {
        return file("rules.drl", text, Optional.empty());
    }

    static CheckedRules drl(String text, RuleDictionary dictionary) {
        return file("rules.drl", text, Optional.of(dictionary));
    }

    static CheckedRules file(String path, String text, Optional<RuleDictionary> dictionary) {
        var file = new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
        return RuleChecker.check(List.of(file), dictionary);
    }

    /** The one rule of a text that must be clean. */
    static RuleDefinition rule(String text) {
        var checked = drl(text);
        if (!checked.issues().isEmpty()) {
            throw new AssertionError(checked.issues().all());
        }
        return checked.model().rules().getFirst();
    }

    static String resource(String name) {
        try (var stream = Checked.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A rule of phase score around a left-hand side. */
    static String when(String conditions) {
        return "rule \"r\" agenda-group \"score\" when\n" + conditions + "\nthen score.add(\"discipline\", 1); end\n";
    }

    /** A rule of phase score around a right-hand side; {@code $v} is bound to a number. */
    static String then(String consequence) {
        return "rule \"r\" agenda-group \"score\" when Indicator(code == \"x\", $v : value) then\n" + consequence
                + "\nend\n";
    }

    /** Each issue as {@code line:column CODE}. */
    static List<String> codes(CheckedRules checked) {
        return checked.issues().all().stream()
                .map(issue -> issue.place().line() + ":" + issue.place().column() + " " + issue.code())
                .toList();
    }
}
