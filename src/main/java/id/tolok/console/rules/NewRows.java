package id.tolok.console.rules;

import id.tolok.engine.DecisionTable;
import id.tolok.engine.DecisionTable.Kind;
import id.tolok.engine.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows to begin with: with a name that no row of the file has, and in the phase of the others. */
final class NewRows {

    private NewRows() {}

    static List<String> blank(TableFile file, int table) {
        var of = file.tables().get(table);
        var phase = of.rows().isEmpty() ? "" : cell(of, of.rows().getFirst(), Kind.PHASE);
        var cells = new ArrayList<String>();
        for (var column : of.columns()) {
            cells.add(
                    switch (column.kind()) {
                        case NAME -> freshName(file, of.name());
                        case PHASE -> phase.isEmpty() ? "score" : phase;
                        case METADATA, CONDITION, ACTION -> "";
                    });
        }
        return cells;
    }

    static List<String> copy(TableFile file, int table, int row) {
        var of = file.tables().get(table);
        var cells = new ArrayList<>(of.rows().get(row).cells());
        for (int i = 0; i < cells.size(); i++) {
            if (of.columns().get(i).kind() == Kind.NAME) {
                cells.set(i, freshName(file, cells.get(i).replaceFirst(" \\d+$", "")));
            }
        }
        return cells;
    }

    private static String freshName(TableFile file, String stem) {
        var taken = names(file);
        int number = 2;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }

    private static Set<String> names(TableFile file) {
        return file.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> cell(table, row, Kind.NAME)))
                .collect(Collectors.toSet());
    }

    private static String cell(DecisionTable table, DecisionTable.Row row, Kind kind) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == kind) {
                return row.cells().get(i);
            }
        }
        return "";
    }
}
