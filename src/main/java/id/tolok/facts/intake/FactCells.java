package id.tolok.facts.intake;

import id.tolok.organisation.intake.Cell;
import id.tolok.organisation.intake.Row;

/** The cells of which one fact is made. */
record FactCells(Cell nip, Cell indicator, Cell value, Cell date, Cell source) {

    static FactCells of(Row row) {
        return new FactCells(
                row.cell("nip"), row.cell("indicator"), row.cell("value"), row.cell("date"), row.cell("source"));
    }
}
