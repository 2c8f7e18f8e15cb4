package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever rule of a shipped file is edited, every other byte stays. */
class ShippedFileEditsTest {

    static List<Path> texts() throws IOException {
        return files(".drl");
    }

    static List<Path> tables() throws IOException {
        return files(".drl.csv");
    }

    private static List<Path> files(String ending) throws IOException {
        var files = new ArrayList<Path>();
        for (var pack : List.of("asemrowo", "pp30-2019")) {
            try (Stream<Path> all = Files.list(Path.of("rules", pack))) {
                all.filter(file -> file.toString().endsWith(ending)).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void rewritesNothingButTheRule(Path path) throws IOException {
        var file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        var text = text(file);
        var rules = read(file);
        assertThat(rules).isNotEmpty();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var wanted = new ArrayList<>(rules);
            wanted.set(i, edited(rule));
            var replaced = RulePrinter.replace(file, rule, edited(rule));

            assertThat(text(replaced))
                    .startsWith(text.substring(0, rule.origin().start()))
                    .endsWith(text.substring(rule.origin().end()))
                    .contains("@title(\"Lain\")");
            assertThat(RuleEdits.apply(file, rules, wanted)).isEqualTo(replaced);
            var back = read(replaced);
            for (int k = 0; k < rules.size(); k++) {
                assertThat(back.get(k).sameAs(wanted.get(k))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rewritesNothingButTheCell(Path path) throws IOException {
        var file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        var sheet = TableFile.of(file, Optional.empty()).orElseThrow();
        for (var table : sheet.tables()) {
            for (var row : table.rows()) {
                var cell = new TableFile.Cell(row.sheetRow(), table.column());
                var before = sheet.cells().get(cell.row()).get(cell.column());
                var edited = sheet.set(Map.of(cell, before + " lain"));

                assertThat(text(edited)).hasSize(text(file).length() + " lain".length());
                assertThat(text(edited).replaceFirst(" lain", "")).isEqualTo(text(file));
            }
        }
    }

    private static RuleDefinition edited(RuleDefinition rule) {
        var metadata = rule.metadata();
        return new RuleDefinition(
                rule.name(),
                rule.phase(),
                new Metadata(Optional.of("Lain"), metadata.titleEn(), metadata.basis(), metadata.table()),
                rule.conditions(),
                rule.writes(),
                rule.origin());
    }

    private static List<RuleDefinition> read(SourceFile file) {
        var checked = RuleChecker.check(List.of(file), Optional.empty());
        assertThat(checked.issues().hasErrors()).isFalse();
        return checked.model().rules();
    }

    private static String text(SourceFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
