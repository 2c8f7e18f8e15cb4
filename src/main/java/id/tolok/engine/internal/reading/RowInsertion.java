package id.tolok.engine.internal.reading;

import id.tolok.engine.Remedy;
import id.tolok.engine.RuleEdits;
import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a missing row into the file that holds the row beside it. */
public final class RowInsertion {

    private RowInsertion() {}

    public static SourceFile into(SourceFile file, Remedy remedy) {
        if (file.path().endsWith(".drl.csv")) {
            return TableFile.of(file, Optional.of(remedy.dictionary()))
                    .map(table -> intoTable(file, table, remedy))
                    .orElse(file);
        }
        return file.path().endsWith(".drl.xlsx") ? XlsxRows.into(file, remedy) : intoRules(file, remedy);
    }

    private static SourceFile intoTable(SourceFile file, TableFile sheet, Remedy remedy) {
        for (var table : sheet.tables()) {
            var cells = remedy.cells(table);
            if (!cells.isEmpty()) {
                return sheet.insertRow(table, TableOutline.row(table, remedy.beside()) + 1, cells);
            }
        }
        return file;
    }

    private static SourceFile intoRules(SourceFile file, Remedy remedy) {
        var read = RuleReading.read(List.of(file), Optional.empty()).model().rules();
        var wanted = new ArrayList<>(read);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).name().equals(remedy.beside())) {
                wanted.add(i + 1, remedy.rule());
                return RuleEdits.apply(file, read, wanted);
            }
        }
        return file;
    }
}
