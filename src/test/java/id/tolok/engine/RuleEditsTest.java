package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleEditsTest {

    private static final String TWO = """
            // first, a remark
            rule   "one"
                agenda-group "score"
            when
                Indicator( code == "x",   value >= 3 ) // odd blanks
            then
                score.add("work_result", 10);
            end

            // between
            rule "two" agenda-group "score" when Period(months > 0) then score.add("work_result", 5); end
            // last
            """;

    static Stream<Path> files() throws IOException {
        return Files.list(Path.of("rules/asemrowo"))
                .filter(file -> file.toString().endsWith(".drl"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsEveryByteOfRulesThatSayTheSame(Path path) throws IOException {
        var file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var sentences = RuleSentences.print(new RuleModel(read(file)), locale, Optional.empty());
            var back = RuleSentences.read(file("s", sentences), locale, Optional.empty());
            assertThat(RuleEdits.apply(file, read(file), back.model().rules())).isEqualTo(file);
        }
    }

    @Test
    void rewritesTheEditedRuleAlone() {
        var wanted = new ArrayList<>(read(file("t.drl", TWO)));
        wanted.set(1, other("two", 6));
        assertThat(apply(wanted))
                .startsWith(TWO.substring(0, TWO.indexOf("rule \"two\"")))
                .contains("score.add(\"work_result\", 6);")
                .endsWith("end\n// last\n");
    }

    @Test
    void putsARuleWithAnotherNameInItsPlace() {
        var wanted = new ArrayList<>(read(file("t.drl", TWO)));
        wanted.set(1, other("deux", 5));
        assertThat(apply(wanted)).contains("// between\nrule \"deux\"").doesNotContain("\"two\"");
    }

    @Test
    void takesARuleOutAndLeavesTheRemarks() {
        assertThat(apply(read(file("t.drl", TWO)).subList(1, 2)))
                .isEqualTo("// first, a remark\n" + TWO.substring(TWO.indexOf("// between")));
    }

    @Test
    void addsRulesWhereTheyStand() {
        var wanted = new ArrayList<>(read(file("t.drl", TWO)));
        wanted.add(1, other("one and a half", 7));
        wanted.add(1, other("one and a quarter", 7));
        assertThat(apply(wanted))
                .containsSubsequence("\"one\"", "\"one and a quarter\"", "\"one and a half\"", "// between");
        assertThat(read(file("t.drl", apply(wanted))))
                .extracting(RuleDefinition::name)
                .containsExactly("one", "one and a quarter", "one and a half", "two");
    }

    @Test
    void addsTheFirstRuleOfAFile() {
        var empty = file("t.drl", "");
        var text = new String(
                RuleEdits.apply(empty, List.of(), List.of(other("first", 1))).content(), StandardCharsets.UTF_8);
        assertThat(read(file("t.drl", text))).hasSize(1);
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        var windows = file("t.drl", TWO.replace("\n", "\r\n"));
        var wanted = List.of(read(windows).getFirst(), other("two", 6));
        var text = new String(RuleEdits.apply(windows, read(windows), wanted).content(), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    private static RuleDefinition other(String name, int points) {
        return read(file(
                        "t.drl",
                        TWO.replace("\"two\"", '"' + name + '"')
                                .replace("work_result\", 5", "work_result\", " + points)))
                .get(1);
    }

    private static String apply(List<RuleDefinition> wanted) {
        var file = file("t.drl", TWO);
        return new String(RuleEdits.apply(file, read(file), wanted).content(), StandardCharsets.UTF_8);
    }

    private static List<RuleDefinition> read(SourceFile file) {
        var checked = RuleChecker.check(List.of(file), Optional.empty());
        assertThat(checked.issues().hasErrors()).as("%s", checked.issues()).isFalse();
        return checked.model().rules();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
