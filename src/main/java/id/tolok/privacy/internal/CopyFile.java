package id.tolok.privacy.internal;

import id.tolok.organisation.intake.WorkbookWriter;
import id.tolok.privacy.PersonalTable;
import id.tolok.shared.CanonicalJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes a person's copy. */
public final class CopyFile {

    private CopyFile() {}

    /** A sheet for each table. */
    public static void workbook(List<PersonalTable> tables, Locale language, OutputStream out) throws IOException {
        var texts = new TableTexts(language);
        try (var workbook = new WorkbookWriter(out)) {
            for (var table : tables) {
                workbook.sheet(
                        texts.table(table.code()),
                        table.columns().stream().map(texts::column).toList());
                table.rows().forEach(workbook::row);
            }
        }
    }

    /** An object with a list of records for each table. */
    public static void json(List<PersonalTable> tables, OutputStream out) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        tables.forEach(table -> all.put(
                table.code(),
                table.rows().stream().map(row -> record(table.columns(), row)).toList()));
        out.write(CanonicalJson.write(all).getBytes(StandardCharsets.UTF_8));
    }

    private static LinkedHashMap<String, String> record(List<String> columns, List<String> row) {
        var record = new LinkedHashMap<String, String>();
        IntStream.range(0, columns.size()).forEach(i -> record.put(columns.get(i), row.get(i)));
        return record;
    }
}
