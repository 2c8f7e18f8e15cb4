package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.RulePack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private final Random random = new Random(7);

    /** A table with a row too few, or with one that is too narrow. */
    private SeededTable holed() {
        var table = SeededTable.next(random);
        int row = random.nextInt(table.rows.size());
        if (random.nextBoolean()) {
            table.rows.remove(row);
        } else {
            table.move(row, table.boundColumn(random, row), true, random);
        }
        return table;
    }

    private static List<Finding> findings(RuleModel model) {
        return Verification.of(model, SeededTable.DICTIONARY).findings();
    }

    /** Inserts remedies one after the other until no gap is left. */
    private static void closes(SourceFile file) {
        var closed = file;
        int gaps = 0;
        for (var next = gap(closed); next.isPresent(); next = gap(closed)) {
            var remedy = next.get().remedy().orElseThrow(() -> new AssertionError("no remedy"));
            var filled = remedy.into(closed);
            assertThat(filled).as("%s", remedy).isNotSameAs(closed);
            closed = filled;
            assertThat(++gaps).isLessThan(20);
        }
        assertThat(gaps).isPositive();
        assertThat(findings(SeededTable.model(closed)))
                .extracting(Finding::kind)
                .as("%s", new String(closed.content(), StandardCharsets.UTF_8))
                .containsOnly(Kind.NO_BASIS);
    }

    private static Optional<Finding> gap(SourceFile file) {
        return findings(SeededTable.model(file)).stream()
                .filter(finding -> finding.kind() == Kind.GAP)
                .findFirst();
    }

    @Test
    void closesGapsOfTables() {
        for (int i = 0; i < 60; i++) {
            closes(holed().csv());
        }
    }

    @Test
    void closesGapsOfRules() {
        for (int i = 0; i < 20; i++) {
            var text = RulePrinter.print(holed().model());
            closes(new SourceFile("t.drl", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void closesGapsOfWorkbooks() throws IOException {
        for (int i = 0; i < 5; i++) {
            closes(workbook(holed().cells()));
        }
    }

    private static SourceFile workbook(List<List<String>> cells) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Rules");
            for (int i = 0; i < cells.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < cells.get(i).size(); j++) {
                    var text = cells.get(i).get(j);
                    if (i > 5 && text.matches("[0-9.]+")) {
                        row.createCell(j).setCellValue(Double.parseDouble(text));
                    } else if (text.endsWith("...") && text.length() > 3) {
                        row.createCell(j).setCellValue(text.substring(0, text.length() - 3));
                        sheet.addMergedRegion(new CellRangeAddress(i, i, j, j + 1));
                    } else if (!text.isEmpty() && !text.equals("...")) {
                        row.createCell(j).setCellValue(text);
                    }
                }
            }
            workbook.write(bytes);
            return new SourceFile("t.drl.xlsx", bytes.toByteArray());
        }
    }

    @Test
    void saysTheMissingRowInTheColumnsOfTheShippedMatrix() {
        var pack = Packs.shipped("asemrowo");
        var file = pack.rules().stream()
                .filter(rules -> rules.path().equals("grade-matrix.drl.csv"))
                .findFirst()
                .orElseThrow();
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var holed = text.replaceFirst("\"grade: results below, behaviour as expected\"[^\\n]*\\n", "");
        var all = new ArrayList<>(pack.rules());
        all.remove(file);
        all.add(new SourceFile(file.path(), holed.getBytes(StandardCharsets.UTF_8)));
        var checked = RuleChecker.check(all, Optional.of(pack.dictionary()));
        var finding =
                Verification.of(checked.model(), pack.dictionary()).findings().getFirst();

        assertThat(finding.kind()).isEqualTo(Kind.GAP);
        assertThat(finding.witness().orElseThrow().text())
                .isEqualTo("Rating behaviour level = SESUAI, Rating work_result level = DI_BAWAH");
        var remedy = finding.remedy().orElseThrow();
        var beside = "\"grade: results below, behaviour above\"";
        assertThat(new String(remedy.into(all.getLast()).content(), StandardCharsets.UTF_8))
                .isEqualTo(holed.replaceFirst(
                        "(" + beside + "[^\\n]*\\n)",
                        "$1\"grade matrix: DI_BAWAH, SESUAI\",,,,decide,DI_BAWAH,SESUAI,BUTUH_PERBAIKAN\n"));
        assertThat(remedy.drl()).contains("Rating(dimension == \"work_result\", level == \"DI_BAWAH\")");
    }

    /** Each row of each complete table taken out in its turn. */
    @Test
    void closesEveryGapOfTheShippedRuleSets() {
        for (var name : List.of("asemrowo", "pp30-2019")) {
            var pack = Packs.shipped(name);
            int closed = 0;
            for (var rule : Packs.model(pack).rules()) {
                var table = rule.metadata().table().flatMap(pack.dictionary()::table);
                if (table.filter(TablePolicy::complete).isPresent()) {
                    closed += closes(pack, rule);
                }
            }
            assertThat(closed).as(name).isGreaterThan(5);
        }
    }

    private static int closes(RulePack pack, RuleDefinition gone) {
        var files = new ArrayList<SourceFile>();
        pack.rules().forEach(file -> files.add(file.path().equals(gone.origin().file()) ? without(file, gone) : file));
        int gaps = 0;
        for (var gap = gap(files, pack.dictionary()); gap.isPresent(); gap = gap(files, pack.dictionary())) {
            var remedy = gap.get().remedy().orElseThrow(() -> new AssertionError("no remedy without " + gone.name()));
            files.replaceAll(file -> file.path().equals(gone.origin().file()) ? remedy.into(file) : file);
            assertThat(++gaps).as("without %s", gone.name()).isLessThan(9);
        }
        assertThat(gaps).as("without %s", gone.name()).isPositive();
        var kinds = Verification.of(model(files, pack.dictionary()), pack.dictionary()).findings().stream()
                .map(Finding::kind)
                .toList();
        assertThat(kinds).as("without %s", gone.name()).doesNotContain(Kind.OVERLAP, Kind.IMPOSSIBLE);
        return gaps;
    }

    private static SourceFile without(SourceFile file, RuleDefinition gone) {
        if (file.path().endsWith(".drl")) {
            var read = Packs.model(new String(file.content(), StandardCharsets.UTF_8))
                    .rules();
            return RuleEdits.apply(
                    file,
                    read,
                    read.stream()
                            .filter(rule -> !rule.name().equals(gone.name()))
                            .toList());
        }
        var sheet = TableFile.of(file, Optional.empty()).orElseThrow();
        for (var table : sheet.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                if (table.rows().get(i).cells().getFirst().equals(gone.name())) {
                    return sheet.removeRows(table, List.of(i));
                }
            }
        }
        throw new AssertionError(gone.name());
    }

    private static RuleModel model(List<SourceFile> files, RuleDictionary dictionary) {
        var checked = RuleChecker.check(files, Optional.of(dictionary));
        assertThat(checked.issues().hasErrors()).as("%s", checked.issues()).isFalse();
        return checked.model();
    }

    private static Optional<Finding> gap(List<SourceFile> files, RuleDictionary dictionary) {
        return Verification.of(model(files, dictionary), dictionary).findings().stream()
                .filter(finding -> finding.kind() == Kind.GAP)
                .findFirst();
    }
}
