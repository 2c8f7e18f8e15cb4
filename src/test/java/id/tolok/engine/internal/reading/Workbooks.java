package id.tolok.engine.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets of cells as a spreadsheet program writes them, in either format. */
final class Workbooks {

    private static final String GOES_ON = "...";

    private Workbooks() {}

    static String csv(List<List<String>> cells) {
        return cells.stream()
                .map(row -> row.stream().map(RawRow::raw).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Numbers as numbers; a pattern that goes on in the next cells as one merged cell. */
    static byte[] xlsx(List<List<String>> cells, Consumer<XSSFSheet> change) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Rules");
            for (int i = 0; i < cells.size(); i++) {
                write(sheet, i, cells.get(i));
            }
            change.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        int first = 0;
        for (int j = 0; j < cells.size(); j++) {
            var text = cells.get(j);
            first = text.equals(GOES_ON) ? first : j;
            if (text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?")) {
                row.createCell(j).setCellValue(Double.parseDouble(text));
            } else {
                row.createCell(j).setCellValue(text.replaceAll("\\.\\.\\.$", ""));
            }
            boolean last = j + 1 == cells.size() || !cells.get(j + 1).equals(GOES_ON);
            if (last && first < j) {
                sheet.addMergedRegion(new CellRangeAddress(number, number, first, j));
            }
        }
    }

    /** What the workbook packs, by name. */
    static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] with(byte[] workbook, String name, String content) {
        var parts = parts(workbook);
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }
}
