package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path SHIPPED = Path.of("rules/asemrowo");
    private static final String GOOD_RULE = """
            rule "one day"
                @title("Satu hari")
                @basis("kebijakan kota")
                agenda-group "score"
            when
                Indicator( code == "absence_days", value >= 1 )
            then
                score.add("discipline", -1);
            end
            """;

    @TempDir
    private Path folder;

    private CliRun run;

    @BeforeEach
    void noRunYet() {
        run = new CliRun();
    }

    @Test
    void acceptsShippedRuleSets() {
        assertThat(run.of("check", "rules/asemrowo", "rules/pp30-2019")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesCodeInConsequenceWithItsLine() throws IOException {
        var file = write(
                "evil.drl", GOOD_RULE.replace("score.add(\"discipline\", -1);", "Runtime.getRuntime().exec(\"id\");"));

        assertThat(run.of("check", file.toString())).isOne();
        assertThat(run.out()).startsWith(file + ":8:").contains(": error ");
    }

    @Test
    void checksLoneFileByRuleSetAroundIt() throws IOException {
        copyManifest();
        var file = write("more.drl", GOOD_RULE.replace("absence_days", "absence_day"));

        assertThat(run.of("check", file.toString())).isOne();
        assertThat(run.out()).startsWith(file + ":6:").contains("absence_day");
    }

    @Test
    void checksLoneFileWithoutRuleSetForLanguageOnly() throws IOException {
        var file = write("lone.drl", GOOD_RULE.replace("absence_days", "no_such_code"));

        assertThat(run.of("check", file.toString())).isZero();
    }

    @Test
    void namesFilesWithinFoldersByThePathGiven() throws IOException {
        copyManifest();
        write("broken.drl", "rule");
        write("notes.txt", "");

        assertThat(run.of("check", folder.toString())).isOne();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith(folder + "/broken.drl:1:"))
                .anyMatch(line -> line.startsWith(folder + "/notes.txt:0:0: error PACK_FILE_UNKNOWN"));
    }

    @Test
    void findsTheGapsOfARuleSet() throws IOException {
        var shipped = Path.of("rules/pp30-2019");
        for (var name : List.of("ruleset.yaml", "final-value.drl")) {
            Files.copy(shipped.resolve(name), folder.resolve(name));
        }
        var table = Files.readString(shipped.resolve("grade.drl.csv"));
        write("grade.drl.csv", table.replaceFirst("grade: sufficient[^\\n]*\\n", ""));

        assertThat(run.of("check", folder.toString())).isZero();
        assertThat(run.out()).contains(": warning VERIFY_GAP ").contains("Indicator final_value = 70");
    }

    @Test
    void checksEveryRuleSetBelowFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        write("a/b/x.drl", GOOD_RULE);
        write("a/data.zip", "PK");

        assertThat(run.of("check", folder.toString())).isOne();
        assertThat(run.out())
                .isEqualTo(folder + "/a/data.zip:0:0: error CHECK_FILE_UNKNOWN"
                        + " This is no file of a rule set. Known are .drl, .drl.csv, .drl.xlsx and .yaml.\n");
    }

    @Test
    void neverFollowsSymbolicLinks() throws IOException {
        var link = Files.createSymbolicLink(
                folder.resolve("link.drl"), SHIPPED.resolve("discipline.drl").toAbsolutePath());

        assertThat(run.of("check", link.toString())).isOne();
        assertThat(run.out()).contains("CHECK_SYMBOLIC_LINK");
    }

    @Test
    void escapesControlCharactersOfNames() throws IOException {
        write("a\u001b[31m.txt", "");

        run.of("check", folder.toString());

        assertThat(run.out()).contains("a\\u001B[31m.txt").doesNotContain("\u001b");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run.of("check", "no/such/folder")).isOne();
        assertThat(run.out())
                .isEqualTo("no/such/folder:0:0: error INPUT_MISSING There is no such file. Check the name.\n");
    }

    @Test
    void speaksIndonesianWhenAsked() {
        run.of("check", "--lang", "id", "no/such/folder");

        assertThat(run.out()).endsWith("Berkas ini tidak ada. Periksa namanya.\n");
    }

    @Test
    void refusesBadUsage() {
        assertThat(run.of("chekc", "rules")).isEqualTo(2);
        assertThat(run.of("check", "--quietly", "rules")).isEqualTo(2);
        assertThat(run.of("check")).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: tolok check");
    }

    private void copyManifest() throws IOException {
        Files.copy(SHIPPED.resolve("ruleset.yaml"), folder.resolve("ruleset.yaml"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsNoManifestOfAGigabyteForALoneFile() throws IOException {
        try (var manifest = new RandomAccessFile(folder.resolve("ruleset.yaml").toFile(), "rw")) {
            manifest.setLength(1L << 30);
        }
        var file = write("good.drl", GOOD_RULE);

        assertThat(run.of("check", file.toString())).isZero();
    }
}
