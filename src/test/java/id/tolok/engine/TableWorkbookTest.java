package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.Manifest;
import id.tolok.rules.pack.RulePackReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableWorkbookTest {

    private static final Path PACK = Path.of("rules/asemrowo");
    private static final String ORIGIN = "asemrowo/absence-ladder.drl.csv";
    private static final int FIRST_RULE = 6;

    static Stream<Path> tables() throws IOException {
        return Files.list(PACK)
                .filter(file -> file.toString().endsWith(".drl.csv"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesTheSameBytesWhenNobodyTouchedIt(Path path) throws IOException {
        var table = table(path);
        var merged = merge(table, TableWorkbook.write(table, ORIGIN));
        assertThat(merged.issues().all()).isEmpty();
        assertThat(merged.file()).contains(source(path));
    }

    @Test
    void keepsNumbersThatASpreadsheetWouldShorten() {
        var text = new String(read(PACK.resolve("absence-ladder.drl.csv")), StandardCharsets.UTF_8)
                .replace("PNS,3,4,10", "PNS,3.0,\"4\",10");
        var file = new SourceFile("absence-ladder.drl.csv", text.getBytes(StandardCharsets.UTF_8));
        var table = TableFile.of(file, Optional.empty()).orElseThrow();
        assertThat(merge(table, TableWorkbook.write(table, ORIGIN)).file()).contains(file);
    }

    @Test
    void rewritesTheChangedCellAndNothingElse() {
        var merged = merge(
                ladder(), edited(sheet -> sheet.getRow(FIRST_RULE).getCell(6).setCellValue(2)));
        assertThat(merged.issues().all()).isEmpty();
        assertThat(text(merged)).isEqualTo(ladderText().replace("PNS,3,4,10", "PNS,2,4,10"));
    }

    @Test
    void takesRowsThatWereAddedAndRemoved() {
        var merged = merge(ladder(), edited(sheet -> {
            sheet.shiftRows(FIRST_RULE + 1, sheet.getLastRowNum(), 1);
            var row = sheet.createRow(FIRST_RULE + 1);
            var cells = new String[] {"absence: 3 and a half", "a", "b", "9(2)a", "advise", "PNS"};
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            row.createCell(6).setCellValue(3.5);
            row.createCell(9).setCellValue("TEGURAN_LISAN");
            sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
        }));
        assertThat(merged.issues().all()).isEmpty();
        var lines = new ArrayList<>(ladderText().lines().toList());
        lines.add(FIRST_RULE + 1, "absence: 3 and a half,a,b,9(2)a,advise,PNS,3.5,,,TEGURAN_LISAN");
        lines.removeLast();
        assertThat(text(merged).lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void namesSheetAndCellOfWhatIsWrong() {
        var merged = merge(ladder(), edited(sheet -> {
            sheet.getRow(FIRST_RULE).getCell(9).setCellValue("TEGURAN_KERAS");
            sheet.getRow(FIRST_RULE + 1).getCell(6).setCellValue("empat");
        }));
        assertThat(merged.file()).isEmpty();
        assertThat(merged.issues().all())
                .extracting(issue -> issue.place().file() + " " + issue.place().cell())
                .containsExactly("ladder.xlsx!Rules J7", "ladder.xlsx!Rules G8");
    }

    @Test
    void refusesFormulas() {
        var merged = merge(
                ladder(), edited(sheet -> sheet.getRow(FIRST_RULE).getCell(6).setCellFormula("1+2")));
        assertThat(merged.file()).isEmpty();
        assertThat(merged.issues().all()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("TABLE_FORMULA");
            assertThat(issue.place().cell()).isEqualTo("G7");
        });
    }

    @Test
    void refusesTheTableOfAnotherRuleSet() {
        var workbook = TableWorkbook.write(ladder(), "pp30-2019/absence-ladder.drl.csv");
        var merged = merge(ladder(), workbook);
        assertThat(merged.file()).isEmpty();
        assertThat(merged.issues().all()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("XLSX_OTHER_TABLE");
            assertThat(issue.arguments()).containsExactly("pp30-2019/absence-ladder.drl.csv", ORIGIN);
        });
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        var merged = merge(ladder(), "PK".getBytes(StandardCharsets.UTF_8));
        assertThat(merged.file()).isEmpty();
        assertThat(merged.issues().hasErrors()).isTrue();
    }

    private static TableWorkbook.Merged merge(TableFile table, byte[] workbook) {
        return TableWorkbook.merge(table, ORIGIN, new SourceFile("ladder.xlsx", workbook), dictionary());
    }

    private static byte[] edited(Consumer<XSSFSheet> edit) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(TableWorkbook.write(ladder(), ORIGIN)))) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(TableWorkbook.Merged merged) {
        return new String(merged.file().orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static String ladderText() {
        return new String(read(PACK.resolve("absence-ladder.drl.csv")), StandardCharsets.UTF_8);
    }

    private static TableFile ladder() {
        return table(PACK.resolve("absence-ladder.drl.csv"));
    }

    private static TableFile table(Path path) {
        return TableFile.of(source(path), dictionary()).orElseThrow();
    }

    private static SourceFile source(Path path) {
        return new SourceFile(path.getFileName().toString(), read(path));
    }

    private static Optional<RuleDictionary> dictionary() {
        return RulePackReader.manifest(source(PACK.resolve("ruleset.yaml")), new ArrayList<>())
                .map(Manifest::dictionary);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
