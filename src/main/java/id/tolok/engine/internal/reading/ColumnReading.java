package id.tolok.engine.internal.reading;

import id.tolok.engine.DecisionTable.Column;
import id.tolok.engine.internal.reading.Grid.Cell;
import id.tolok.engine.internal.reading.Grid.Row;
import id.tolok.engine.model.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cells of one condition column, each for itself. */
public final class ColumnReading {

    private ColumnReading() {}

    /** What each cell asks for, in their order; one that cannot be read there is missing. */
    public static Map<String, List<Condition>> conditions(Column column, Collection<String> cells) {
        var rows = new ArrayList<Row>();
        rows.add(row(1, "RuleSet", "tolok"));
        rows.add(row(2, "RuleTable column"));
        rows.add(row(3, "NAME", "AGENDA-GROUP", "CONDITION", "ACTION"));
        rows.add(row(4, "", "", column.pattern(), ""));
        rows.add(row(5, "", "", column.template(), "score.recommend(\"R\");"));
        rows.add(row(6, "", "", "", ""));
        var tried = List.copyOf(cells);
        for (int i = 0; i < tried.size(); i++) {
            rows.add(row(7 + i, "cell " + i, "advise", tried.get(i), "x"));
        }
        var rules = new TableReader(new Codes(Optional.empty()), new Problems("column")).rules(new Grid(rows, false));
        var conditions = new LinkedHashMap<String, List<Condition>>();
        rules.forEach(rule -> conditions.put(tried.get(rule.origin().place().line() - 7), rule.conditions()));
        return conditions;
    }

    private static Row row(int line, String... texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(texts[i], line, i + 1, false));
        }
        return new Row(cells, 0, 0);
    }
}
