package id.tolok.facts.internal;

import id.tolok.organisation.intake.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook with one sheet; its last column, which holds sentences, is wide. */
final class SheetTableWriter implements TableWriter {

    private static final int WIDE = 80;

    private final WorkbookWriter workbook;
    private boolean hasHead;

    SheetTableWriter(OutputStream out) {
        workbook = new WorkbookWriter(out);
    }

    @Override
    public void write(List<String> fields) {
        if (hasHead) {
            workbook.row(fields);
        } else {
            hasHead = true;
            workbook.sheet(fields).width(fields.size() - 1, WIDE);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
