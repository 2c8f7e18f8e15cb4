package id.tolok.organisation.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.shared.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"nama;nilai\nRené;1,5\n", "nama\tnilai\r\nRené\t1,5\r\n", "\"nama\",nilai\nRené,\"1,5\"\n"})
    void findsOutEncodingAndSeparator(String text) {
        for (var charset : List.of(UTF_8, Charset.forName("windows-1252"), UTF_16)) {
            rows.clear();
            assertThat(read("t.csv", text.getBytes(charset))).as(charset.name()).isEmpty();
            assertThat(rows).as(charset.name()).containsExactly(List.of("nama", "nilai"), List.of("René", "1,5"));
        }
        assertThat(issues).isEmpty();
    }

    @Test
    void readsWorkbookAsPeopleSeeIt() throws IOException {
        var content = workbook(book -> {
            var sheet = book.createSheet("Januari");
            var header = sheet.createRow(0);
            List.of("nip", "nilai", "tanggal", "rumus")
                    .forEach(name ->
                            header.createCell(header.getPhysicalNumberOfCells()).setCellValue(name));
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("198503152010011007");
            row.createCell(1).setCellValue(64.995);
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 31));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellFormula("1+1");
            sheet.createRow(4).createCell(0).setCellValue(198503152010011007d);
            book.createSheet("Catatan");
        });

        assertThat(read("t.xlsx", content)).isEmpty();

        assertThat(rows)
                .containsExactly(
                        List.of("nip", "nilai", "tanggal", "rumus"),
                        List.of("198503152010011007", "64.995", "2026-03-31", "=1+1"),
                        List.of("1.98503152010011E+17"));
        assertThat(issues).extracting(Issue::code).containsExactly("FILE_MORE_SHEETS");
    }

    @Test
    void readsByContentWhateverTheNameSays() throws IOException {
        assertThat(read(
                        "t.csv",
                        workbook(book ->
                                book.createSheet().createRow(0).createCell(0).setCellValue("nip"))))
                .isEmpty();
        assertThat(read("t.xlsx", "nip\n".getBytes(UTF_8))).isEmpty();

        assertThat(rows).containsExactly(List.of("nip"), List.of("nip"));
        assertThat(issues).extracting(Issue::code).containsExactly("FILE_OTHER_KIND", "FILE_OTHER_KIND");
    }

    @Test
    void saysWhatIsNoTable() throws IOException {
        assertThat(code("t.csv", new byte[0])).isEqualTo("FILE_EMPTY");
        assertThat(code("t.csv", "\n \n".getBytes(UTF_8))).isEqualTo("FILE_EMPTY");
        assertThat(code("t.csv", "%PDF-1.7".getBytes(UTF_8))).isEqualTo("FILE_NO_TABLE");
        assertThat(code("t.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo("FILE_NO_TABLE");
        assertThat(code("t.csv", new byte[] {'a', 0, 1, 2})).isEqualTo("FILE_NO_TABLE");
        assertThat(code("t.xlsx", "<html><table>".getBytes(UTF_8))).isEqualTo("FILE_WEB_PAGE");
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(old);
        }
        assertThat(code("t.xls", old.toByteArray())).isEqualTo("FILE_OLD_SPREADSHEET");
        assertThat(code("t.xlsx", workbook(book -> book.createSheet()))).isEqualTo("FILE_EMPTY");
    }

    @Test
    void noticesHalfAFile() throws IOException {
        var whole = workbook(book -> {
            var sheet = book.createSheet();
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("baris " + i);
            }
        });

        assertThat(code("t.xlsx", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("FILE_SPREADSHEET_BROKEN");
        assertThat(code("t.csv", "a,b\n1,\"2".getBytes(UTF_8))).isEqualTo("FILE_QUOTE_OPEN");
        assertThat(read("t.csv", "a,b,c\n1,2,3\n1,2".getBytes(UTF_8))).isEmpty();
        assertThat(issues).extracting(Issue::code).containsExactly("FILE_CUT_OFF");
    }

    @Test
    void refusesTenThousandColumns() throws IOException {
        var names = String.join(",", Collections.nCopies(10_000, "x"));
        var content = workbook(book -> {
            var row = book.createSheet().createRow(0);
            for (int i = 0; i < 10_000; i++) {
                row.createCell(i).setCellValue("x");
            }
        });

        assertThat(code("t.csv", (names + "\n").getBytes(UTF_8))).isEqualTo("FILE_TOO_MANY_COLUMNS");
        assertThat(code("t.xlsx", content)).isEqualTo("FILE_TOO_MANY_COLUMNS");
        assertThat(rows).isEmpty();
    }

    @Test
    void blamesTheFileForNothingThatItsReaderDid() throws IOException {
        var table = new TableFile(
                "t.xlsx",
                FileContent.of(workbook(
                        book -> book.createSheet().createRow(0).createCell(0).setCellValue("a"))));

        assertThatThrownBy(() -> table.read(
                        (line, fields) -> {
                            throw new IllegalArgumentException("mine");
                        },
                        issues::add))
                .hasMessage("mine");
    }

    @Test
    void stopsWhenNobodyWantsMore() {
        new TableFile("t.csv", FileContent.of("a\n1\n2\n".getBytes(UTF_8)))
                .read((line, fields) -> rows.add(fields) && rows.size() < 2, issues::add);

        assertThat(rows).containsExactly(List.of("a"), List.of("1"));
    }

    @Test
    void readsAWorkbookWithoutStyles() throws IOException {
        var content = withoutStyles(
                workbook(book -> book.createSheet().createRow(0).createCell(0).setCellValue(12.5)));

        assertThat(read("t.xlsx", content)).isEmpty();

        assertThat(rows).containsExactly(List.of("12.5"));
    }

    /** As some programs write workbooks. */
    private static byte[] withoutStyles(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), UTF_8);
                if (!entry.getName().equals("xl/styles.xml")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(text.replaceAll("<(Override|Relationship) [^>]*styles\\.xml[^>]*>", "")
                            .getBytes(UTF_8));
                }
            }
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            filling.fill(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private String code(String name, byte[] content) {
        return read(name, content).map(Issue::code).orElse("none");
    }

    private Optional<Issue> read(String name, byte[] content) {
        return new TableFile(name, FileContent.of(content))
                .read((line, fields) -> rows.add(List.copyOf(fields)), issues::add);
    }
}
