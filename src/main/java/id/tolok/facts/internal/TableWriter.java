package id.tolok.facts.internal;

import id.tolok.organisation.intake.TableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table of the same kind as another one. */
interface TableWriter extends Closeable {

    void write(List<String> fields);

    static TableWriter like(TableFile table, OutputStream out) throws IOException {
        var separator = table.separator();
        return separator.isPresent() ? new CsvTableWriter(out, separator.get()) : new SheetTableWriter(out);
    }
}
