package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each issue that reading rules can report is met by a pack of {@code rules/invalid}, or there is a reason why not. */
class GoldenCodesTest {

    /** Megabytes or thousands of rules each: {@code AttackTest} makes them up. */
    private static final Set<String> TOO_MUCH = Set.of(
            "EXPRESSION_TOO_LONG",
            "FILE_TOO_LARGE",
            "RULE_SET_TOO_LARGE",
            "RULE_TOO_LONG",
            "TABLE_COLUMNS",
            "TEXT_TOO_LONG",
            "TOO_MANY_DERIVED",
            "TOO_MANY_ISSUES",
            "TOO_MANY_RULES",
            "TOO_MANY_TOKENS");

    /** Findings of the verifier, reasons of failed evaluations, and workbooks, which nobody could read here. */
    private static final Pattern OTHERS = Pattern.compile("(VERIFY|FAILURE|XLSX)_.*|TABLE_MERGED_ROWS");

    /** A pack does not reach them: a file of unknown kind is refused before, sentences come from the console. */
    private static final Set<String> OTHER_DOORS = Set.of("UNKNOWN_FILE_KIND", "SENTENCE_WORD");

    /** Drools' own parser refuses or understands otherwise what ours accepts: a gap of ours, wherever it is known. */
    private static final Set<String> SECOND_OPINION = Set.of("DROOLS_REFUSES", "DROOLS_DISAGREES");

    @Test
    void meetsEveryCode() throws IOException {
        var codes = new TreeSet<String>();
        var texts = ResourceBundle.getBundle("id.tolok.messages.engine", Locale.ENGLISH);
        texts.keySet().stream().filter(code -> !OTHERS.matcher(code).matches()).forEach(codes::add);
        codes.removeAll(TOO_MUCH);
        codes.removeAll(OTHER_DOORS);
        codes.removeAll(SECOND_OPINION);

        assertThat(met()).containsAll(codes);
    }

    private static Set<String> met() throws IOException {
        var codes = new TreeSet<String>();
        try (var packs = Files.list(Path.of("rules/invalid"))) {
            for (var pack : packs.toList()) {
                Files.readAllLines(pack.resolve("expected-issues.txt"))
                        .forEach(line -> codes.add(line.substring(line.lastIndexOf(' ') + 1)));
            }
        }
        return codes;
    }
}
