package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import id.tolok.console.component.TableGrid;
import id.tolok.console.component.TableGrid.Mark;
import id.tolok.console.component.TableGridEvents.Change;
import id.tolok.console.rules.CoverageMarks.Seen;
import id.tolok.console.shell.Notices;
import id.tolok.engine.DecisionTable;
import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile;
import id.tolok.engine.TableFile.Cell;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import id.tolok.shared.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decision tables as a grid. Each edit rewrites the cells, rows or columns that it is about and nothing else. */
final class TableWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private final Changed change;
    private final TableGrid grid;
    private final TableTools tools;
    private final Div component = new Div();
    private transient Optional<TableFile> file = Optional.empty();
    private transient Issues issues = Issues.NONE;
    private transient List<CoverageMarks.Mark> coverage = List.of();
    private String path = "";
    private int chosen;

    TableWay(
            Supplier<Optional<RuleDictionary>> dictionary,
            Changed change,
            Runnable undo,
            Runnable redo,
            Consumer<String> sheet) {
        this.dictionary = dictionary;
        this.change = change;
        this.grid = new TableGrid(component.getTranslation("rules.table.label"));
        this.tools = new TableTools(this, undo, redo, () -> sheet.accept(path));
        grid.setBrief(true);
        grid.onAllWanted(event -> tools.describe());
        grid.onCellsChanged(event -> set(event.changes()));
        grid.onRangeSelected(tools::selected);
        grid.onRowMoved(event -> tools.moveRow(event.isUp()));
        grid.onPastedBeyond(
                event -> Notices.warn(component.getTranslation("rules.table.pasted-beyond", event.columns())));
        grid.onUndo(event -> undo.run());
        grid.onRedo(event -> redo.run());
        component.addClassName("tolok-rule-table");
        component.add(tools, grid);
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public boolean canShow(String shown, String text) {
        return TableFile.of(FileTexts.file(shown, text), Optional.empty()).isPresent();
    }

    @Override
    public void show(String shown, String text) {
        chosen = shown.equals(path) ? chosen : 0;
        path = shown;
        file = TableFile.of(FileTexts.file(shown, text), dictionary.get());
        chosen = Math.min(chosen, tables().size() - 1);
        tools.show(tables(), chosen);
        draw();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        grid.setReadOnly(readOnly);
        tools.setEnabled(!readOnly);
    }

    @Override
    public void setIssues(Issues found) {
        issues = found;
        if (!tables().isEmpty()) {
            grid.setMarks(marks());
        }
    }

    @Override
    public void reveal(Issue issue) {
        cell(issue).ifPresent(cell -> {
            for (int i = 0; i < tables().size(); i++) {
                int row = rowOf(tables().get(i), cell);
                if (row >= 0) {
                    choose(i);
                    grid.reveal(row, Math.max(cell.column() - tables().get(i).column(), 0));
                }
            }
        });
    }

    @Override
    public void setCoverage(List<CoverageMarks.Mark> marks) {
        coverage = marks;
        table().ifPresent(this::drawCoverage);
    }

    private void drawCoverage(DecisionTable table) {
        var cells = new TreeMap<Cell, Seen>(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        for (var mark : coverage) {
            var head = cell(mark.place());
            cell(mark.rule())
                    .flatMap(row -> head.map(cell -> new Cell(rowOf(table, row), cell.column() - table.column())))
                    .filter(cell -> cell.row() >= 0 && cell.column() >= 0)
                    .filter(cell -> cell.column() < table.columns().size())
                    .ifPresent(cell -> cells.merge(cell, mark.seen(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        }
        var marks = new ArrayList<TableGrid.Mark>();
        cells.forEach((cell, seen) -> marks.add(new TableGrid.Mark(
                cell.row(), cell.column(), seen.word(), component.getTranslation("rules.cover." + seen.word()))));
        grid.setCoverage(marks);
    }

    void choose(int table) {
        if (table != chosen) {
            chosen = table;
            tools.show(tables(), chosen);
            draw();
        }
    }

    Optional<DecisionTable> table() {
        return tables().isEmpty() ? Optional.empty() : Optional.of(tables().get(chosen));
    }

    Optional<RuleDictionary> dictionary() {
        return dictionary.get();
    }

    /** Whether the columns that describe rows are shown too. */
    void describe(boolean wanted) {
        grid.setBrief(!wanted);
    }

    void reveal(int row, int column) {
        grid.reveal(row, column);
    }

    /** Makes the file what an edit of it gives. */
    void edit(Function<TableFile, SourceFile> edit) {
        file.map(edit).flatMap(FileTexts::of).ifPresent(text -> {
            change.changed(path, text);
            show(path, text);
        });
    }

    private void set(List<Change> changes) {
        var table = table().orElseThrow();
        int known = table.rows().size();
        int last = changes.stream().mapToInt(Change::row).max().orElse(0);
        var grown = file.orElseThrow();
        for (int row = known; row <= last; row++) {
            grown = TableFile.of(
                            grown.insertRow(grown.tables().get(chosen), row, NewRows.blank(grown, chosen)),
                            dictionary.get())
                    .orElseThrow();
        }
        var cells = new HashMap<Cell, String>();
        for (var each : changes) {
            var row = grown.tables().get(chosen).rows().get(each.row()).sheetRow();
            cells.put(new Cell(row, table.column() + each.column()), each.value());
        }
        var changed = grown.set(cells);
        file = TableFile.of(changed, dictionary.get());
        FileTexts.of(changed).ifPresent(text -> change.changed(path, text));
        if (tables().isEmpty() || last >= known || tables().get(chosen).rows().size() != known) {
            FileTexts.of(changed).ifPresent(text -> show(path, text));
        }
    }

    private void draw() {
        table().ifPresent(table -> {
            var columns = new TableColumns(
                    dictionary.get(),
                    component.getTranslation("rules.table.one"),
                    call -> component.getTranslation("rules.write." + call),
                    locale());
            grid.show(
                    table.columns().stream()
                            .map(column -> columns.of(column, kind(column)))
                            .toList(),
                    table.rows().stream().map(DecisionTable.Row::cells).toList());
            grid.setMarks(marks());
            drawCoverage(table);
        });
    }

    private String kind(DecisionTable.Column column) {
        return component.getTranslation(
                "rules.table.kind-" + column.kind().name().toLowerCase(Locale.ROOT));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var table = table().orElseThrow();
        for (var issue : issues) {
            cell(issue).ifPresent(cell -> {
                int row = rowOf(table, cell);
                if (row >= 0) {
                    var type = issue.severity() == Severity.ERROR ? "error" : "warning";
                    int column = Math.clamp(
                            cell.column() - table.column(), 0, table.columns().size() - 1);
                    marks.add(new Mark(row, column, type, issue.message(locale())));
                }
            });
        }
        // the grid shows one mark for a cell: the gravest comes last
        marks.sort(java.util.Comparator.comparing(Mark::type).reversed());
        return marks;
    }

    private static int rowOf(DecisionTable table, Cell cell) {
        var wanted = new DecisionTable.Row(cell.row(), List.of());
        return Collections.binarySearch(table.rows(), wanted, Comparator.comparingInt(DecisionTable.Row::sheetRow));
    }

    private Optional<Cell> cell(Issue issue) {
        return cell(issue.place());
    }

    private Optional<Cell> cell(Place place) {
        return place.file().equals(path) ? file.flatMap(f -> f.cellAt(place.line(), place.column())) : Optional.empty();
    }

    private List<DecisionTable> tables() {
        return file.map(TableFile::tables).orElse(List.of());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
