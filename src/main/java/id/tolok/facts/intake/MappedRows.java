package id.tolok.facts.intake;

import id.tolok.organisation.intake.Cell;
import id.tolok.organisation.intake.RecordTaker;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of any table as the cells of facts: a row holds one fact, or one for each column that is an indicator's. */
final class MappedRows implements RecordTaker {

    private final TableFile table;
    private final ColumnMapping mapping;
    private final FactReading reading;
    private final FactSink sink;
    private @Nullable MappedHeader header;
    private @Nullable Issue defect;

    MappedRows(TableFile table, ColumnMapping mapping, FactReading reading, FactSink sink) {
        this.table = table;
        this.mapping = mapping;
        this.reading = reading;
        this.sink = sink;
    }

    /** What is wrong with the header. */
    Optional<Issue> defect() {
        return Optional.ofNullable(defect);
    }

    @Override
    public boolean take(int line, List<String> fields) {
        sink.startRow(line);
        if (header == null) {
            var first = new MappedHeader(table.name(), line, fields, mapping);
            header = first;
            defect = first.defect().orElse(null);
            if (defect == null) {
                first.ignored().forEach(sink::issue);
            }
            return defect == null;
        }
        if (isTooWide(header, fields)) {
            sink.issue(Issue.error(
                    "ROW_TOO_WIDE", new Place(table.name(), line, header.width() + 1), fields.size(), header.width()));
        } else {
            accept(header, line, fields);
        }
        return true;
    }

    private void accept(MappedHeader columns, int line, List<String> fields) {
        var nip = Spelling.plain(cell("nip", columns.nip(), line, fields));
        var date = Spelling.date(cell("date", columns.date(), line, fields));
        var source = cell("source", columns.source(), line, fields);
        if (hasFormula(nip, date)) {
            return;
        }
        if (columns.isLong()) {
            var indicator = cell("indicator", columns.indicator(), line, fields);
            var value = cell("value", columns.value(), line, fields);
            if (!hasFormula(indicator, value)) {
                reading.accept(new FactCells(nip, indicator, value, date, source));
            }
            return;
        }
        columns.values().forEach((position, code) -> {
            var value = cell(code, position, line, fields);
            if (!value.isBlank() && !hasFormula(value)) {
                reading.accept(new FactCells(nip, new Cell("indicator", code, value.place()), value, date, source));
            }
        });
    }

    private boolean hasFormula(Cell... cells) {
        boolean found = false;
        for (var cell : cells) {
            if (Spelling.isFormula(cell)) {
                sink.issue(cell.error("CELL_FORMULA"));
                found = true;
            }
        }
        return found;
    }

    private Cell cell(String column, int position, int line, List<String> fields) {
        var text =
                position >= 0 && position < fields.size() ? fields.get(position).strip() : "";
        return new Cell(column, text, table.place(line, fields, position));
    }

    private static boolean isTooWide(MappedHeader header, List<String> fields) {
        return fields.size() > header.width()
                && fields.stream().skip(header.width()).anyMatch(field -> !field.isBlank());
    }
}
