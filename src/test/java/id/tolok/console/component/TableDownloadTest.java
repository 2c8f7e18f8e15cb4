package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableDownloadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00a0=1",
                "\r=1",
                "\n=1",
                "\uFF1D1"
            })
    void neverWritesAFormulaIntoCsv(String name) throws IOException {
        var text = new String(written(TableDownload.CSV, name), StandardCharsets.UTF_8);
        assertThat(text.substring(1).lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
    }

    @Test
    void writesNumbersAsNumbersAndNamesAsTheyAre() throws IOException {
        var text = new String(written(TableDownload.CSV, "Siti, \"Ayu\""), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\"Siti, \"\"Ayu\"\"\",-4.50");
    }

    @Test
    void keepsAFormulaAsTextInAWorkbook() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(TableDownload.XLSX, "=1+1")))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-4.5);
        }
    }

    private static byte[] written(TableDownload kind, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        kind.write(out, List.of("Nama", "Nilai"), row -> row.accept(List.of(name, new BigDecimal("-4.50"))));
        return out.toByteArray();
    }
}
