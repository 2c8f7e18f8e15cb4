package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that are harmless one by one, and workbooks that say more than their size. */
class ManyFilesTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static List<String> codes(List<SourceFile> files) {
        return Assertions.assertTimeoutPreemptively(AT_MOST, () -> RuleChecker.check(files, Optional.empty()))
                .issues()
                .all()
                .stream()
                .map(Issue::code)
                .distinct()
                .toList();
    }

    private static List<SourceFile> files(int count, String ending, byte[] content) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceFile("a%03d".formatted(i) + ending, content))
                .toList();
    }

    @Test
    void refusesManyFilesOfTextInAMoment() {
        var calls = IntStream.range(0, 1_000)
                .mapToObj(i -> Checked.when("Indicator(" + "min(".repeat(6) + "value" + ", 1)".repeat(6) + " > 1)")
                        .replace("\"r\"", "\"r" + i + "\""))
                .collect(Collectors.joining("\n"));

        assertThat(codes(files(40, ".drl", calls.getBytes(StandardCharsets.UTF_8))))
                .contains("TOO_MANY_TOKENS");
    }

    @Test
    void refusesManyTablesInAMoment() {
        var cells = "RuleSet,t\n" + "x,y,z\n".repeat(5_000);

        assertThat(codes(files(40, ".drl.csv", cells.getBytes(StandardCharsets.UTF_8))))
                .contains("TOO_MANY_TOKENS");
    }

    @Test
    void refusesManyWorkbooksInAMoment() {
        var numbers = workbook(1, 300, 100);

        assertThat(codes(files(40, ".drl.xlsx", numbers))).contains("XLSX_TOO_LARGE");
    }

    @Test
    void refusesAWorkbookOfAHundredThousandNumbersBeforeItIsRead() {
        assertThat(codes(files(1, ".drl.xlsx", workbook(1, 500, 200)))).containsExactly("XLSX_TOO_LARGE");
    }

    @Test
    void refusesASheetThatIsNamedAThousandTimes() {
        assertThat(codes(files(1, ".drl.xlsx", workbook(1_000, 20, 20)))).containsExactly("XLSX_TOO_LARGE");
    }

    @Test
    void refusesPartsThatAreNamedAThousandTimes() {
        var relations = IntStream.range(0, 50_000)
                .mapToObj(i -> "<Relationship Id=\"x%d\" Type=\"t\" Target=\"y%d.xml\"/>".formatted(i, i))
                .collect(Collectors.joining("", "<Relationships>", "</Relationships>"));
        var workbook = Workbooks.with(workbook(1, 1, 1), "xl/_rels/workbook.xml.rels", relations);

        assertThat(codes(files(1, ".drl.xlsx", workbook))).containsExactly("XLSX_TOO_LARGE");
    }

    @Test
    void refusesPartsInEncodingsThatHideWhatTheySay() {
        var parts = Workbooks.parts(workbook(1, 1, 1));
        var sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        for (var name : List.of("Cp037", "UTF-16", "UTF-32")) {
            parts.put(
                    "xl/worksheets/sheet1.xml",
                    sheet.replaceFirst("UTF-8", name).getBytes(Charset.forName(name)));
            assertThat(codes(files(1, ".drl.xlsx", Workbooks.packed(parts))))
                    .as(name)
                    .containsExactly("XLSX_UNREADABLE");
        }
        parts.put(
                "xl/worksheets/sheet1.xml", sheet.replaceFirst("UTF-8", "Cp037").getBytes(StandardCharsets.UTF_8));
        assertThat(codes(files(1, ".drl.xlsx", Workbooks.packed(parts)))).containsExactly("XLSX_UNREADABLE");
    }

    /** @param sheets that all are the first one */
    private static byte[] workbook(int sheets, int rows, int columns) {
        var row = IntStream.range(0, columns).mapToObj(i -> "1").toList();
        var workbook =
                Workbooks.xlsx(IntStream.range(0, rows).mapToObj(i -> row).toList(), sheet -> {});
        var parts = Workbooks.parts(workbook);
        var names = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        var again = IntStream.range(1, sheets)
                .mapToObj(i -> "<sheet name=\"S%d\" r:id=\"rId3\" sheetId=\"%d\"/>".formatted(i, i + 1))
                .collect(Collectors.joining());
        return Workbooks.with(workbook, "xl/workbook.xml", names.replace("</sheets>", again + "</sheets>"));
    }
}
