package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackReaderTest {
    private static final String MANIFEST = """
            id: sample
            title: {id: Contoh, en: Sample}
            effective-from: 2026-01-01
            coverage-threshold: 90
            aspects:
              discipline: {title: {id: Disiplin, en: Discipline}, range: [0, 100]}
            indicators:
              absence_days:
                title: {id: Hari tanpa alasan, en: Days without reason}
                aspect: discipline
                unit: {id: hari, en: days}
                range: [0, 1]
                aggregation: sum
                window: calendar_year
                missing: zero
                working-days-only: true
            grades:
              BAIK: {id: Baik, en: Good}
            tables:
              absence ladder: {hit: unique, complete: true}
            """;
    private static final String CASES = """
            base:
              employee: {status: PPPK}
            cases:
              two days:
                indicators: {absence_days: 2}
                expect: {grade: BAIK}
            """;

    @TempDir
    Path folder;

    @Test
    void readsAWholeFolder() throws IOException {
        write("ruleset.yaml", MANIFEST);
        write("cases/absence.yaml", CASES);
        write("discipline.drl", "");

        var read = RulePackReader.read(folder);

        assertThat(read.issues()).isEmpty();
        var pack = read.pack().orElseThrow();
        assertThat(pack.id().value()).isEqualTo("sample");
        assertThat(pack.effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(pack.dictionary().indicator("absence_days").orElseThrow().workingDaysOnly())
                .isTrue();
        assertThat(pack.rules()).extracting(SourceFile::path).containsExactly("discipline.drl");
        var facts = pack.cases().getFirst().facts();
        assertThat(facts.employee().status()).isEqualTo("PPPK");
        assertThat(facts.indicators().getFirst().value()).isEqualTo(BigDecimal.TWO);
        assertThat(facts.period().months()).isEqualTo(12);
    }

    @Test
    void fillsInZeroWhereMissingMeansZero() {
        var cases = CASES.replace("absence_days: 2", "");

        var pack = read(MANIFEST, cases).pack().orElseThrow();

        var indicator = pack.cases().getFirst().facts().indicators().getFirst();
        assertThat(indicator.value()).isEqualTo(BigDecimal.ZERO);
        assertThat(indicator.count()).isZero();
    }

    @Test
    void writesTheSameBytesAgain(@TempDir Path copy) throws IOException {
        var manifest = "# with a comment\r\n" + MANIFEST;
        write("ruleset.yaml", manifest);
        write("discipline.drl", "// rules\n");

        RulePackWriter.write(RulePackReader.read(folder).pack().orElseThrow(), copy);

        assertThat(copy.resolve("ruleset.yaml")).hasContent(manifest);
        assertThat(Files.readAllBytes(copy.resolve("ruleset.yaml")))
                .isEqualTo(manifest.getBytes(StandardCharsets.UTF_8));
        assertThat(copy.resolve("discipline.drl")).hasContent("// rules\n");
    }

    @Test
    void reportsAllThatIsWrongAtItsPlace() {
        var manifest = MANIFEST.replace("id: sample", "id: Sample!")
                .replace("2026-01-01", "2026-02-30")
                .replace("aggregation: sum", "agregation: sum")
                .replace("aspect: discipline", "aspect: disciplin")
                .replace("BAIK:", "baik:");

        var issues = read(manifest, CASES).issues();

        assertThat(issues)
                .extracting(RulePackReaderTest::brief)
                .containsExactly(
                        "cases/c.yaml:6:13 CASE_CODE_UNKNOWN",
                        "ruleset.yaml:1:5 PACK_ID",
                        "ruleset.yaml:3:17 YAML_NOT_A_DATE",
                        "ruleset.yaml:9:5 PACK_AGGREGATION_MISSING",
                        "ruleset.yaml:10:13 PACK_ASPECT_UNKNOWN",
                        "ruleset.yaml:13:5 YAML_KEY_UNKNOWN",
                        "ruleset.yaml:18:3 PACK_CODE");
    }

    @Test
    void hasASentenceInBothLanguagesForEachIssue() {
        var issue = read("a: 1\na: 2\n", CASES).issues().all().getFirst();

        assertThat(issue.message(Locale.ENGLISH)).isNotEqualTo(issue.message(Locale.of("id")));
    }

    @Test
    void refusesAliasesTagsAndDeepNesting() {
        assertThat(codes(read("a: &x [1]\nb: *x\nc: !!java.net.URL [http://localhost]\n", CASES)))
                .contains("YAML_ANCHOR", "YAML_ALIAS", "YAML_TAG");
        assertThat(codes(read("[".repeat(100_000), CASES))).contains("YAML_TOO_DEEP");
        assertThat(codes(read("a: [1\n", CASES))).contains("YAML_SYNTAX");
    }

    @Test
    void refusesLinksAndUnknownFiles() throws IOException {
        write("ruleset.yaml", MANIFEST);
        write("discipline.drl", "");
        write("rules.zip", "");
        write("cases/deeper/c.yaml", CASES);
        Files.createSymbolicLink(folder.resolve("other.drl"), folder.resolve("discipline.drl"));

        var read = RulePackReader.read(folder);

        assertThat(read.pack()).isEmpty();
        assertThat(read.issues())
                .extracting(RulePackReaderTest::brief)
                .containsExactly(
                        "cases/deeper/c.yaml:0:0 PACK_FILE_UNKNOWN",
                        "other.drl:0:0 PACK_SYMBOLIC_LINK",
                        "rules.zip:0:0 PACK_FILE_UNKNOWN");
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThat(codes(RulePackReader.read(folder.resolve("missing")))).contains("PACK_NOT_A_FOLDER");
    }

    private static ReadPack read(String manifest, String cases) {
        return RulePackReader.read(
                List.of(file("ruleset.yaml", manifest), file("cases/c.yaml", cases), file("discipline.drl", "")));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(ReadPack read) {
        return read.issues().all().stream().map(Issue::code).toList();
    }

    private static String brief(Issue issue) {
        return issue.place() + " " + issue.code();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void refusesAFolderOfTooManyBytes() throws IOException {
        write("ruleset.yaml", MANIFEST);
        for (var name : List.of("a.drl", "b.drl")) {
            try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(9 << 20);
            }
        }

        assertThat(RulePackReader.read(folder).issues()).extracting(Issue::code).contains("PACK_TOO_LARGE");
    }

    @Test
    void refusesTooManyCasesAndShowsOnlySomeIssues() throws IOException {
        write("ruleset.yaml", MANIFEST);
        write("a.drl", "");
        var cases = IntStream.rangeClosed(0, 10_000).mapToObj("  c%s: {}\n"::formatted);
        write("cases/a.yaml", cases.collect(Collectors.joining("", "cases:\n", "")));
        write("cases/b.yaml", CASES);

        var issues = RulePackReader.read(folder).issues().all();
        assertThat(issues).hasSizeLessThan(1_010).extracting(Issue::code).contains("CASES_TOO_MANY", "TOO_MANY_ISSUES");
    }
}
