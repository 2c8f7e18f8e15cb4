package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.rules.pack.CaseData.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileTest {

    private static final String TEXT = """
            # what they share
            base:
              employee: {status: PNS}
            cases:
              # the first boundary
              two days:
                indicators: {absence_days: 2, other: {count: 3}}
                expect:
                  aspects: {discipline: 94}
                  proposals: {}

              # the second
              three days:
                indicators:
                  {absence_days: 3,
                  late: none}
                goals: [{code: G1, target: 10, realised: 9}]
                expect: {grade: BAIK, fires: ["absence: 3 days"]}
              # behind all
            """;

    static Stream<Path> files() throws IOException {
        return Files.list(Path.of("rules/asemrowo/cases")).sorted();
    }

    @Test
    void aWholeCaseTakesNothingFromWhatItsFileShares() throws IOException {
        var dictionary = RulePackReader.read(Path.of("rules/asemrowo"))
                .pack()
                .orElseThrow()
                .dictionary();
        var file = open(new SourceFile("cases/x.yaml", """
                base:
                  indicators: {skm_u1: {value: 3, count: 9}, absence_days: 2, late_minutes: 5}
                  goals: [{code: G1, kind: utama, target: 10, realised: 9}]
                cases:
                  one: {expect: {status: ok}}
                """.getBytes(StandardCharsets.UTF_8)));
        var own = Map.of("late_minutes", new Value("7", ""));
        var data = new CaseData("two", Map.of(), Map.of(), own, Optional.empty(), List.of());

        var whole = file.whole(data, dictionary);

        assertThat(whole.indicators())
                .containsEntry("late_minutes", new Value("7", ""))
                .containsEntry("skm_u1", new Value("none", ""))
                .containsEntry("absence_days", new Value("0", ""));
        assertThat(whole.goals()).contains(List.of());
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesEachShippedCaseSoThatItReadsTheSame(Path path) throws IOException {
        var file = new SourceFile("cases/" + path.getFileName(), Files.readAllBytes(path));
        for (var data : open(file).cases()) {
            assertThat(open(open(file).put(data.name(), data)).cases())
                    .isEqualTo(open(file).cases());
        }
    }

    @Test
    void readsWhatACaseStates() {
        var cases = open(file(TEXT)).cases();
        assertThat(cases).extracting(CaseData::name).containsExactly("two days", "three days");
        assertThat(cases.getFirst().indicators())
                .containsEntry("absence_days", new Value("2", ""))
                .containsEntry("other", new Value("", "3"));
        assertThat(cases.getFirst().expected())
                .containsExactly(new Expected(Part.ASPECT, "discipline", "94"), new Expected(Part.PROPOSAL, "", ""));
        assertThat(cases.getLast().expected())
                .containsExactly(new Expected(Part.GRADE, "", "BAIK"), new Expected(Part.FIRES, "absence: 3 days", ""));
    }

    @Test
    void rewritesOneCaseAndKeepsEveryOtherByte() {
        var data = open(file(TEXT)).cases().getFirst();
        var indicators = new LinkedHashMap<>(data.indicators());
        indicators.put("absence_days", new Value("1", ""));
        var changed = open(file(TEXT)).put("two days", renamed(data, "one: day", indicators));
        assertThat(text(changed))
                .isEqualTo(TEXT.replace(
                        "  two days:\n    indicators: {absence_days: 2, other: {count: 3}}",
                        "  \"one: day\":\n    indicators:\n      absence_days: 1\n      other: {count: 3}"));
    }

    @Test
    void addsACaseBehindTheLastOne() {
        var data =
                new CaseData("fresh", Map.of(), Map.of(), Map.of("a", new Value("1", "")), Optional.empty(), List.of());
        assertThat(text(open(file(TEXT)).put("fresh", data)))
                .isEqualTo(TEXT.replace(
                        "  # behind all", "  fresh:\n    indicators: {a: 1}\n    expect: {}\n  # behind all"));
        var first = new SourceFile("cases/new.yaml", new byte[0]);
        assertThat(text(open(first).put("fresh", data))).startsWith("cases:\n  fresh:\n    indicators: {a: 1}\n");
    }

    @Test
    void takesACaseAway() {
        var left = open(file(TEXT)).remove("three days").orElseThrow();
        assertThat(text(left))
                .doesNotContain("three days")
                .contains("# the second")
                .contains("# behind all");
        assertThat(open(left).cases()).extracting(CaseData::name).containsExactly("two days");
        assertThat(open(left).remove("two days")).isEmpty();
    }

    @Test
    void leavesOtherShapesToTheText() {
        assertThat(CaseFile.of(file("cases: {a: {expect: {grade: BAIK}}, b: {expect: {grade: BAIK}}}\n")))
                .isEmpty();
        assertThat(CaseFile.of(file("cases:\n  a:\n    expect: [1]\n"))).isEmpty();
        assertThat(CaseFile.of(file("cases:\n  a: &x {}\n"))).isEmpty();
        assertThat(CaseFile.of(file("cases: [\n"))).isEmpty();
    }

    private static CaseData renamed(CaseData data, String name, Map<String, Value> indicators) {
        return new CaseData(
                name, data.period(), data.employee(), indicators, data.goals(), new ArrayList<>(data.expected()));
    }

    private static CaseFile open(SourceFile file) {
        return CaseFile.of(file).orElseThrow();
    }

    private static SourceFile file(String text) {
        return new SourceFile("cases/example.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SourceFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
