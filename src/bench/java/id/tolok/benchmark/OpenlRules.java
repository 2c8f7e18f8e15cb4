package id.tolok.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** The bands as one smart table of OpenL, asked once for each indicator; it gives points and no trace. */
final class OpenlRules {

    /** What the table answers. */
    public interface Points {
        /** Points for one value; absent where no band holds it. */
        Double points(String code, double value);
    }

    private final Points points;

    OpenlRules(int rules) {
        points = new RulesEngineFactory<>(workbook(rules).toString(), Points.class).newEngineInstance();
    }

    private static Path workbook(int rules) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Rules");
            var rows = Bands.of(rules).rows();
            row(sheet, 1, "SmartRules Double points(String code, double value)");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
            row(sheet, 2, "Code", "Value", "Points");
            for (int i = 0; i < rows.size(); i++) {
                var band = rows.get(i);
                row(
                        sheet,
                        i + 3,
                        band.code(),
                        "[" + band.from() + ".." + band.below() + ")",
                        band.points().toString());
            }
            var file = Files.createTempFile("bands", ".xlsx");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i + 1).setCellValue(texts[i]);
        }
    }

    double total(List<StockRules.Reading> readings) {
        double total = 0;
        for (var reading : readings) {
            var found = points.points(reading.code(), reading.value());
            if (found != null) {
                total += found;
            }
        }
        return total;
    }
}
