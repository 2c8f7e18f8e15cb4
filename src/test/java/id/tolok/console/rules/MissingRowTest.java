package id.tolok.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingRowTest {

    private static final RuleDictionary DICTIONARY =
            DraftChecks.dictionary(List.of(shipped("ruleset.yaml", "", ""))).orElseThrow();

    @Test
    void asksWhatARowOfATableGives() {
        var file = shipped("skm-quality.drl.csv", ",76.61,88.31,", ",77,88.31,");
        var row = missing(file);
        var inTable = row.inTable().orElseThrow();
        assertThat(inTable.cells()).containsSubsequence("76.61", "77");
        assertThat(inTable.above(3)).isEqualTo("PermenPANRB 14/2017");
        var decided = new ArrayList<>(inTable.cells());
        decided.set(3, inTable.above(3));
        decided.set(7, "SKM_C");
        var text = FileTexts.of(inTable.with(decided)).orElseThrow();
        assertThat(text).contains("PermenPANRB 14/2017,advise,76.61,77,SKM_C");
        assertThat(text.lines().toList().get(row.place(text).place().line() - 1))
                .contains("76.61,77,SKM_C");
        assertThat(findings(FileTexts.file(file.path(), text))).isEmpty();
    }

    @Test
    void proposesTheBasisOfTheRuleBesideIt() {
        var file = new SourceFile("ladder.drl", """
                rule "few" @basis("PP 94/2021") @table("skm quality") agenda-group "advise"
                when Indicator(code == "skm_counted", value < 50) then score.flag("SKM_A"); end
                rule "many" @basis("PP 94/2021") @table("skm quality") agenda-group "advise"
                when Indicator(code == "skm_counted", value >= 60) then score.flag("SKM_B"); end
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var row = missing(file);
        assertThat(row.inTable()).isEmpty();
        assertThat(row.proposed().metadata().basis()).contains("PP 94/2021");
        assertThat(row.with("rule \"half")).isEmpty();
        var closed = row.with(id.tolok.engine.RulePrinter.print(row.proposed())).orElseThrow();
        assertThat(findings(closed)).isEmpty();
    }

    private static MissingRow missing(SourceFile file) {
        return MissingRow.of(
                        findings(file).stream()
                                .filter(finding -> finding.kind() == Finding.Kind.GAP)
                                .findFirst()
                                .orElseThrow(),
                        file)
                .orElseThrow();
    }

    /** Of a file that takes the place of the shipped table. */
    private static List<Finding> findings(SourceFile file) {
        var files = new ArrayList<SourceFile>();
        files.add(file);
        files.add(shipped("service-quality.drl", "", ""));
        var checked = RuleChecker.check(files, Optional.of(DICTIONARY));
        assertThat(checked.issues().hasErrors()).as("%s", checked.issues()).isFalse();
        return Verification.of(checked.model(), DICTIONARY).findings().stream()
                .filter(finding -> finding.place().file().equals(file.path()))
                .filter(finding -> finding.kind() == Finding.Kind.GAP || finding.kind() == Finding.Kind.NO_BASIS)
                .toList();
    }

    private static SourceFile shipped(String name, String before, String after) {
        try {
            return FileTexts.file(
                    name,
                    Files.readString(Path.of("rules/asemrowo").resolve(name)).replace(before, after));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
