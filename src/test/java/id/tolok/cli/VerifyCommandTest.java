package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.audit.bundle.BundleZip;
import id.tolok.evaluation.bundle.ResultBundle;
import id.tolok.evaluation.bundle.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private final CliRun run = new CliRun();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("result.zip"), Sample.zip());
    }

    @Test
    void saysWhatMatches() {
        assertThat(run.of("verify", file.toString(), "--lang", "en")).isZero();

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("ok "))
                .anyMatch(line -> line.contains("evaluated again, the same: BAIK"))
                .anyMatch(line -> line.contains("asemrowo@1"));
        assertThat(run.out()).doesNotContain("199001012015011001");
    }

    @Test
    void namesWhatDoesNotMatchAtItsPlace() throws IOException {
        alter("result.json", "\"grade\":\"BAIK\"", "\"grade\":\"SANGAT_BAIK\"");

        assertThat(run.of("verify", file.toString())).isOne();

        assertThat(run.err())
                .startsWith(file + ":0:0: error BUNDLE_RESULT_DIFFERS result.json")
                .contains("\"grade\"", "\"SANGAT_BAIK\"", "\"BAIK\"")
                .hasLineCount(1);
    }

    @Test
    void comparesTheChainWithANote() {
        var noted = ResultBundle.read(file).chain().links().getLast().hash().hex();

        assertThat(run.of("verify", file.toString(), "--noted", noted)).isZero();
        assertThat(run.of("verify", file.toString(), "--noted", "0".repeat(64))).isOne();
        assertThat(run.err()).contains("BUNDLE_NOT_NOTED");
        assertThat(run.of("verify", file.toString(), "--noted", "abc")).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        assertThat(run.of("verify", folder.resolve("absent.zip").toString())).isOne();
        assertThat(run.err()).contains("BUNDLE_MISSING").hasLineCount(1);
        assertThat(run.of(
                        "verify",
                        Files.writeString(folder.resolve("text.zip"), "text").toString()))
                .isOne();
        assertThat(run.err()).contains("BUNDLE_UNREADABLE").hasLineCount(1);
        assertThat(run.of("verify")).isEqualTo(2);
        assertThat(run.of("verify", "--help")).isZero();
    }

    private void alter(String part, String from, String to) throws IOException {
        var parts = BundleZip.read(file);
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        Files.write(file, BundleZip.write(parts));
    }
}
