package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
    private static final String MANIFEST = "rules/invalid/cases-that-differ/ruleset.yaml";
    private static final String RULE = """
            rule "plain"
                agenda-group "advise"
            when
                Indicator( code == "absence_days", value > 3 )
            then
                score.flag("MARK");
            end
            """;

    @Test
    void isContentWithCasesOnBothSidesOfEachCondition() throws IOException {
        var check = check("""
                cases:
                  three: {indicators: {absence_days: 3}, expect: {flags: []}}
                  four: {indicators: {absence_days: 4}, expect: {flags: [MARK]}}
                  another: {indicators: {absence_days: none, one: 1}, expect: {flags: []}}
                """);

        assertThat(codes(check)).isEmpty();
        assertThat(check.cases().orElseThrow().coveragePercent()).isEqualByComparingTo("100");
    }

    @Test
    void warnsOfAConditionThatNoCaseSeesFail() throws IOException {
        var check = check("""
                cases:
                  four: {indicators: {absence_days: 4}, expect: {flags: [MARK]}}
                  unknown: {indicators: {absence_days: none}, expect: {flags: []}}
                """);

        assertThat(codes(check)).contains("rules.drl:4:40 CONDITION_NEVER_FALSE");
        assertThat(check.cases().orElseThrow().coveragePercent()).isLessThan(new BigDecimal(100));
        assertThat(check.issues().hasErrors()).isFalse();
    }

    @Test
    void warnsOfARuleThatNoCaseMakesFire() throws IOException {
        var check = check("cases: {three: {indicators: {absence_days: 3}, expect: {flags: []}}}");

        assertThat(codes(check)).contains("rules.drl:1:1 RULE_WITHOUT_FIRING_CASE");
    }

    @Test
    void reportsWhatDiffersAtItsCase() throws IOException {
        var check = check("""
                cases:
                  three: {indicators: {absence_days: 3}, expect: {flags: []}}
                  four: {indicators: {absence_days: 4}, expect: {flags: [], silent: [plain]}}
                """);

        assertThat(codes(check)).contains("cases/c.yaml:3:3 CASE_DIFFERS", "cases/c.yaml:3:3 CASE_RULE_FIRED");
        assertThat(check.cases().orElseThrow().allGreen()).isFalse();
    }

    private static PackCheck check(String cases) throws IOException {
        return PackCheck.of(List.of(
                new SourceFile("ruleset.yaml", Files.readAllBytes(Path.of(MANIFEST))),
                file("rules.drl", RULE),
                file("cases/c.yaml", cases)));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> codes(PackCheck check) {
        return check.issues().all().stream().map(issue -> issue.place() + " " + issue.code());
    }
}
