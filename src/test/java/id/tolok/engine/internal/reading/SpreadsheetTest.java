package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    private static final String LADDER = Checked.resource("ladder.drl.csv");

    @Test
    void readsTheSameRulesAsTheCsvTable() {
        var fromCsv =
                Checked.file("ladder.drl.csv", LADDER, Optional.empty()).model().rules();
        var checked = check(ladder(sheet -> {}));

        assertThat(checked.issues().all()).isEmpty();
        assertThat(checked.model().rules())
                .hasSameSizeAs(fromCsv)
                .allSatisfy(rule ->
                        assertThat(fromCsv.stream().anyMatch(rule::sameAs)).isTrue());
        assertThat(checked.model().rules().getFirst().origin().place().file()).isEqualTo("ladder.drl.xlsx!Rules");
        assertThat(checked.model().rules().getFirst().origin().place().cell()).isEqualTo("A8");
    }

    @Test
    void namesSheetAndCell() {
        var checked = check(ladder(sheet -> sheet.getRow(7).getCell(4).setCellValue("eleven")));

        assertThat(checked.issues().all()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("TABLE_CELL_VALUE");
            assertThat(issue.place().file()).isEqualTo("ladder.drl.xlsx!Rules");
            assertThat(issue.place().cell()).isEqualTo("E8");
        });
    }

    @Test
    void refusesFormulas() {
        assertThat(codes(ladder(sheet -> sheet.getRow(7).getCell(4).setCellFormula("5+6"))))
                .contains("TABLE_FORMULA");
    }

    @Test
    void refusesCellsMergedOverRows() {
        assertThat(codes(ladder(sheet -> sheet.addMergedRegion(new CellRangeAddress(7, 8, 6, 6)))))
                .contains("TABLE_MERGED_ROWS");
        assertThat(codes(ladder(sheet -> {
                    sheet.getRow(7).getCell(5).setBlank();
                    sheet.addMergedRegion(new CellRangeAddress(7, 7, 4, 5));
                })))
                .contains("TABLE_MERGED_ROWS");
    }

    @Test
    void refusesWhatNobodySees() {
        assertThat(codes(ladder(sheet -> sheet.getRow(7).setZeroHeight(true)))).containsOnly("XLSX_HIDDEN");
        assertThat(codes(ladder(sheet -> sheet.setColumnHidden(1, true)))).containsOnly("XLSX_HIDDEN");
        assertThat(codes(ladder(sheet -> sheet.setColumnHidden(90, true)))).isEmpty();
        assertThat(codes(ladder(sheet -> sheet.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN))))
                .containsOnly("XLSX_HIDDEN");
    }

    @Test
    void refusesContentOfOtherSheets() {
        assertThat(codes(ladder(sheet -> sheet.getWorkbook()
                        .createSheet("More")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("x"))))
                .containsExactly("XLSX_OTHER_SHEET");
    }

    @Test
    void refusesMacrosLinksAndEntities() {
        assertThat(codes(Workbooks.with(ladder(sheet -> {}), "xl/vbaProject.bin", "x")))
                .containsExactly("XLSX_ACTIVE_CONTENT");
        assertThat(codes(Workbooks.with(ladder(sheet -> {}), "xl/externalLinks/externalLink1.xml", "<a/>")))
                .containsExactly("XLSX_ACTIVE_CONTENT");
        assertThat(codes(Workbooks.with(ladder(sheet -> {}), "../../evil.xml", "<a/>")))
                .containsExactly("XLSX_ACTIVE_CONTENT");
        assertThat(codes(Workbooks.with(
                        ladder(sheet -> {}),
                        "xl/custom.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")))
                .containsExactly("XLSX_ACTIVE_CONTENT");
        assertThat(codes(Workbooks.with(
                        ladder(sheet -> {}),
                        "xl/more.rels",
                        "<Relationship Target=\"http://example.com/x\" TargetMode=\"External\"/>")))
                .containsExactly("XLSX_ACTIVE_CONTENT");
    }

    @Test
    void refusesZipBombs() {
        assertThat(codes(Workbooks.with(ladder(sheet -> {}), "xl/media/big.bin", " ".repeat(9 << 20))))
                .containsExactly("XLSX_TOO_LARGE");
    }

    /** Small when packed, and below the limit in bytes, but a gigabyte once it is a tree. */
    @Test
    void refusesMoreTagsThanATableHas() {
        assertThat(codes(Workbooks.with(
                        ladder(sheet -> {}), "xl/worksheets/sheet2.xml", "<c><v>1</v></c>".repeat(120_000))))
                .containsExactly("XLSX_TOO_LARGE");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(codes("RuleSet,tolok".getBytes(StandardCharsets.UTF_8))).containsExactly("XLSX_UNREADABLE");
        assertThat(codes(new byte[0])).containsExactly("XLSX_UNREADABLE");
        assertThat(codes(Workbooks.with(new byte[0], "a.txt", "x"))).containsExactly("XLSX_UNREADABLE");
        var half = ladder(sheet -> {});
        assertThat(codes(java.util.Arrays.copyOf(half, half.length / 2))).containsExactly("XLSX_UNREADABLE");
    }

    private static CheckedRules check(byte[] content) {
        return RuleChecker.check(List.of(new SourceFile("ladder.drl.xlsx", content)), Optional.empty());
    }

    private static List<String> codes(byte[] content) {
        return check(content).issues().all().stream().map(issue -> issue.code()).toList();
    }

    /** The ladder as a workbook, then changed. */
    private static byte[] ladder(Consumer<XSSFSheet> change) {
        var cells = CsvGrid.of(LADDER, new Problems("ladder")).rows().stream()
                .map(row -> row.cells().stream().map(Grid.Cell::text).toList())
                .toList();
        return Workbooks.xlsx(cells, change);
    }
}
