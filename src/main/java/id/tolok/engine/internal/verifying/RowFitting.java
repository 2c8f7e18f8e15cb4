package id.tolok.engine.internal.verifying;

import id.tolok.engine.DecisionTable;
import id.tolok.engine.DecisionTable.Column;
import id.tolok.engine.DecisionTable.Kind;
import id.tolok.engine.Remedy;
import id.tolok.engine.internal.reading.ColumnReading;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Says a missing row in the columns of a table: tries for each column which cell comes nearest to what is missing. */
public final class RowFitting {

    private final Remedy remedy;
    private final DecisionTable table;
    private final List<String> beside;
    private final Map<Column, Map<String, List<Condition>>> tried = new LinkedHashMap<>();

    private RowFitting(Remedy remedy, DecisionTable table, List<String> beside) {
        this.remedy = remedy;
        this.table = table;
        this.beside = beside;
    }

    /** Empty where the table lacks the row beside it, or its columns cannot say exactly what is missing. */
    public static List<String> cells(Remedy remedy, DecisionTable table) {
        return table.rows().stream()
                .map(DecisionTable.Row::cells)
                .filter(cells -> name(table) >= 0)
                .filter(cells -> cells.get(name(table)).strip().equals(remedy.beside()))
                .findFirst()
                .map(beside -> new RowFitting(remedy, table, beside).cells())
                .orElse(List.of());
    }

    private static int name(DecisionTable table) {
        return table.columns().stream().map(Column::kind).toList().indexOf(Kind.NAME);
    }

    private List<String> cells() {
        for (int i = 0; i < beside.size(); i++) {
            if (table.columns().get(i).kind() == Kind.CONDITION) {
                tried.put(
                        table.columns().get(i),
                        ColumnReading.conditions(table.columns().get(i), candidates(i)));
            }
        }
        try {
            return fitted();
        } catch (NotAnalysable e) {
            return List.of();
        }
    }

    private List<String> fitted() {
        var model = new RuleModel(rules());
        var subjects = new Subjects(model, remedy.dictionary());
        var scales = Axes.of(model, subjects, remedy.dictionary());
        var regions = new Regions(scales, subjects);
        var missing = regions.all(remedy.rule().conditions());
        var said = new ArrayList<Area>();
        var cells = new ArrayList<String>();
        for (int i = 0; i < beside.size(); i++) {
            var column = table.columns().get(i);
            var cell = kept(column, i);
            var area = Area.EVERYBODY;
            for (var candidate : tried.getOrDefault(column, Map.of()).entrySet()) {
                var here = regions.all(candidate.getValue());
                boolean narrower = here.within(area, scales) && !area.within(here, scales);
                boolean asBeside = candidate.getKey().equals(beside.get(i)) && area.within(here, scales);
                if (missing.within(here, scales) && (narrower || asBeside)) {
                    area = here;
                    cell = candidate.getKey();
                }
            }
            said.add(area);
            cells.add(cell);
        }
        blank(cells, said, missing, scales);
        return all(said).within(missing, scales) ? cells : List.of();
    }

    /** A cell that says nothing more stays blank, but where the row beside it has it. */
    private void blank(List<String> cells, List<Area> said, Area missing, Map<Axis, Scale> scales) {
        for (int i = 0; i < cells.size(); i++) {
            boolean added = table.columns().get(i).kind() == Kind.CONDITION
                    && !cells.get(i).equals(beside.get(i));
            var before = said.set(i, added ? Area.EVERYBODY : said.get(i));
            if (added && all(said).within(missing, scales)) {
                cells.set(i, "");
            } else {
                said.set(i, before);
            }
        }
    }

    private static Area all(List<Area> areas) {
        return areas.stream().reduce(Area.EVERYBODY, Area::and);
    }

    /** What goes into a column that is no condition; a condition begins blank. */
    private String kept(Column column, int index) {
        return switch (column.kind()) {
            case NAME -> remedy.rule().name();
            case PHASE, ACTION -> beside.get(index);
            case METADATA -> column.template().strip().startsWith("table") ? beside.get(index) : "";
            case CONDITION -> "";
        };
    }

    private SequencedSet<String> candidates(int column) {
        var candidates = new LinkedHashSet<String>();
        if (!beside.get(column).isBlank()) {
            candidates.add(beside.get(column));
        }
        var constants = Leaves.of(remedy.rule()).stream()
                .flatMap(leaf -> Constants.in(leaf.constraint()).stream())
                .distinct()
                .toList();
        for (var constant : constants) {
            if (constant instanceof BigDecimal number) {
                candidates.add(CanonicalJson.number(number));
                candidates.add(CanonicalJson.number(number.add(BigDecimal.ONE)));
                constants.stream()
                        .filter(BigDecimal.class::isInstance)
                        .forEach(other -> candidates.add(
                                CanonicalJson.number(number) + ", " + CanonicalJson.number((BigDecimal) other)));
            } else {
                candidates.add(constant.toString());
                candidates.add('"' + constant.toString() + '"');
            }
        }
        candidates.add("x");
        return candidates;
    }

    /** The missing rule, and one for each cell that was tried. */
    private List<RuleDefinition> rules() {
        var rules = new ArrayList<RuleDefinition>();
        rules.add(remedy.rule());
        tried.values().stream()
                .flatMap(cells -> cells.values().stream())
                .forEach(conditions -> rules.add(new RuleDefinition(
                        remedy.rule().name(),
                        remedy.rule().phase(),
                        remedy.rule().metadata(),
                        conditions,
                        remedy.rule().writes(),
                        remedy.rule().origin())));
        return rules;
    }
}
