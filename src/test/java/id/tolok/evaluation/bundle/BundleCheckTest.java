package id.tolok.evaluation.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.audit.AuditRefusal;
import id.tolok.audit.bundle.BundleZip;
import id.tolok.evaluation.bundle.BundleCheck.Finding;
import id.tolok.shared.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bundle that nobody touched, and one that somebody did: whatever was altered is named. */
class BundleCheckTest {

    private static final byte[] BUNDLE = Sample.bundle().toZip();
    private static final Pattern SEALED = Pattern.compile(",\"hash\":\"[0-9a-f]{64}\"}$");

    @TempDir
    private Path folder;

    private SortedMap<String, byte[]> parts = new TreeMap<>();

    @BeforeEach
    void open() throws IOException {
        parts = BundleZip.read(Files.write(folder.resolve("whole.zip"), BUNDLE));
    }

    @Test
    void findsNothingInWhatWasWritten() throws IOException {
        var findings = findings();

        assertThat(findings).allMatch(Finding::matches);
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        "BUNDLE_CHAIN_FITS",
                        "BUNDLE_PROOFS_FIT",
                        "BUNDLE_FACTS_FIT",
                        "BUNDLE_RULES_FIT",
                        "BUNDLE_RESULT_FITS",
                        "BUNDLE_TRACE_FITS");
    }

    @Test
    void writesTheSameBytesForTheSameBundle() {
        assertThat(Sample.bundle().toZip()).isEqualTo(BUNDLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts.json | \"name\":\"Contoh\" | \"name\":\"Orang lain\" | BUNDLE_FACTS_ALTERED",
                "facts.json | \"absence_days\",\"value\":3 | \"absence_days\",\"value\":2 | BUNDLE_FACTS_ALTERED",
                "facts.json | 2026-01-07 | 2026-01-08 | BUNDLE_FACTS_ALTERED",
                "result.json | \"grade\":\"BAIK\" | \"grade\":\"SANGAT_BAIK\" | BUNDLE_RESULT_DIFFERS",
                "result.json | TEGURAN_LISAN\",\"months\":null | TEGURAN_LISAN\",\"months\":1 | BUNDLE_RESULT_DIFFERS",
                "result.json | \"engine\":\"1\" | \"engine\":\"2\" | BUNDLE_RESULT_DIFFERS",
                "result.json | asemrowo@1 | asemrowo@2 | BUNDLE_RESULT_DIFFERS",
                "result.json | \"discipline\":75 | \"discipline\":76 | BUNDLE_RESULT_DIFFERS",
                "result.json | \"discipline\",\"value\":-9 | \"discipline\",\"value\":-8 | BUNDLE_TRACE_DIFFERS",
                "result.json | \"phase\":\"score\" | \"phase\":\"rate\" | BUNDLE_TRACE_DIFFERS",
                "rules/discipline.drl | value >= 3, value < 11 | value >= 4, value < 11 | BUNDLE_RULE_ALTERED",
                "rules/absence-ladder.drl.csv | 9(2)a | 9(2)b | BUNDLE_RULE_ALTERED",
                "rules/calendar.yaml | Hari Buruh | Hari Kerja | BUNDLE_RULE_ALTERED",
                "rules.sha256 | discipline.drl | disciplinE.drl | BUNDLE_RULES_LIST_ALTERED",
                "proof.json | left | right | BUNDLE_PROOF_OF_FACTS",
                "chain.json | dewi | rina | BUNDLE_CHAIN_ALTERED",
                "chain.json | run:12 | run:13 | BUNDLE_CHAIN_ALTERED",
                "chain.json | 03:01 | 03:02 | BUNDLE_CHAIN_ALTERED",
            })
    void namesWhatWasAltered(String part, String from, String to, String code) throws IOException {
        replace(part, from, to);

        var last = findings().getLast();
        assertThat(last.matches()).isFalse();
        assertThat(last.code()).isEqualTo(code);
    }

    @Test
    void namesTheFileOfARule() throws IOException {
        replace("rules/discipline.drl", "-3 * $days", "-1 * $days");
        assertThat(findings().getLast().arguments()).containsExactly("discipline.drl");

        open();
        parts.put("rules/extra.drl", new byte[0]);
        assertThat(findings().getLast()).isEqualTo(new Finding(false, "BUNDLE_RULE_ADDED", List.of("extra.drl")));

        open();
        parts.remove("rules/ratings.drl");
        assertThat(findings().getLast()).isEqualTo(new Finding(false, "BUNDLE_RULE_ALTERED", List.of("ratings.drl")));
    }

    @Test
    void namesTheStepOfATraceWhoseHashesWereMadeToFit() throws IOException {
        replace("result.json", "\"discipline\",\"value\":-9", "\"discipline\",\"value\":-8");
        seal();

        var last = findings().getLast();
        assertThat(last.code()).isEqualTo("BUNDLE_TRACE_DIFFERS");
        assertThat(last.arguments()).contains("discipline: absence");
    }

    @Test
    void namesAHashThatDoesNotFitItsResult() throws IOException {
        var line = text("result.json");
        char last = line.charAt(line.length() - 3);
        put("result.json", line.substring(0, line.length() - 3) + (last == 'a' ? 'b' : 'a') + "\"}");

        assertThat(findings().getLast().code()).isEqualTo("BUNDLE_RESULT_DIFFERS");
        assertThat(findings().getLast().arguments()).contains("hash");
    }

    @Test
    void namesResultsOfOtherRules() throws IOException {
        replace("result.json", "sha256:", "sha256:" + "0".repeat(8));
        put(
                "result.json",
                text("result.json").replaceFirst("sha256:0{8}([0-9a-f]{56})[0-9a-f]{8}", "sha256:00000000$1"));

        assertThat(findings().getLast().code()).isEqualTo("BUNDLE_RESULT_OF_OTHER_RULES");
    }

    @Test
    void namesAPartThatIsMissingOrTooMuch() throws IOException {
        parts.remove("proof.json");
        refuses("BUNDLE_PART_MISSING");
        open();
        parts.put("more.json", new byte[0]);
        refuses("BUNDLE_PART_UNKNOWN");
        open();
        replace("README.txt", "verify", "trust");
        refuses("BUNDLE_PART_BROKEN");
    }

    /** Any bit of any part: {@code facts}, rules, their list, result, trace, proofs, chain, words. */
    @Test
    void noticesAnyBit() throws IOException {
        var random = new Random(20261125);
        var names = List.copyOf(parts.keySet());
        for (int i = 0; i < 300; i++) {
            open();
            var name = names.get(random.nextInt(names.size()));
            var content = parts.get(name).clone();
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            parts.put(name, content);

            assertThat(isNoticed()).as(name + ", change " + i).isTrue();
        }
    }

    private boolean isNoticed() throws IOException {
        try {
            return !findings().getLast().matches();
        } catch (AuditRefusal refusal) {
            return true;
        }
    }

    private List<Finding> findings() throws IOException {
        return BundleCheck.check(ResultBundle.read(Sample.file(folder, parts)));
    }

    private void refuses(String code) {
        assertThatThrownBy(this::findings)
                .isInstanceOf(AuditRefusal.class)
                .extracting("code")
                .isEqualTo(code);
    }

    /** Makes line and proof state the hash of what the line says now. */
    private void seal() {
        var body = SEALED.matcher(text("result.json")).replaceFirst("}");
        put("result.json", SEALED.matcher(text("result.json")).replaceFirst(",\"hash\":\"" + Hash.of(body) + "\"}"));
    }

    private void replace(String part, String from, String to) {
        assertThat(text(part)).contains(from);
        put(part, text(part).replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    private void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }
}
