package id.tolok.facts.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV in UTF-8 with a byte order mark, so that spreadsheets read names as they are. */
final class CsvTableWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvTableWriter(OutputStream out, char separator) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(separator).build(text);
    }

    @Override
    public void write(List<String> fields) {
        csv.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        try {
            csv.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
