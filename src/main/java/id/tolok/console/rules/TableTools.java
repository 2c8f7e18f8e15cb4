package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.TableGridEvents.RangeSelected;
import id.tolok.console.shell.Notices;
import id.tolok.engine.DecisionTable;
import java.util.List;
import java.util.stream.IntStream;

/** What can be done with rows and columns of the table that is shown; about the selected cells. */
final class TableTools extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TableWay way;
    private final Select<Integer> table = new Select<>();
    private final Checkbox described = new Checkbox();
    private transient List<DecisionTable> tables = List.of();
    private int top;
    private int bottom;
    private int column;
    private boolean showing;

    TableTools(TableWay way, Runnable undo, Runnable redo, Runnable sheet) {
        this.way = way;
        table.setAriaLabel(getTranslation("rules.table.choose"));
        table.setItemLabelGenerator(i -> tables.get(i).name());
        table.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) {
                way.choose(event.getValue());
            }
        });
        described.setId("table-described");
        described.setLabel(getTranslation("rules.table.described"));
        described.setTooltipText(getTranslation("rules.table.described-help"));
        described.addValueChangeListener(event -> way.describe(event.getValue()));
        getContent().addClassName("tolok-rule-tools");
        getContent()
                .add(
                        table,
                        tool("undo", VaadinIcon.ARROW_BACKWARD, undo),
                        tool("redo", VaadinIcon.ARROW_FORWARD, redo),
                        gap("rows"),
                        tool("add-row", VaadinIcon.PLUS, this::addRow),
                        tool("copy-row", VaadinIcon.COPY_O, this::copyRow),
                        tool("remove-row", VaadinIcon.TRASH, this::removeRows),
                        tool("row-up", VaadinIcon.ARROW_UP, () -> moveRow(true)),
                        tool("row-down", VaadinIcon.ARROW_DOWN, () -> moveRow(false)),
                        gap("columns"),
                        tool("add-column", VaadinIcon.PLUS, this::addColumn),
                        tool("remove-column", VaadinIcon.TRASH, this::removeColumn),
                        tool("column-left", VaadinIcon.ARROW_LEFT, () -> moveColumn(-1)),
                        tool("column-right", VaadinIcon.ARROW_RIGHT, () -> moveColumn(1)),
                        gap("spreadsheet"),
                        tool("sheet", VaadinIcon.FILE_TABLE, sheet),
                        described);
    }

    void show(List<DecisionTable> all, int chosen) {
        showing = true;
        tables = all;
        table.setItems(IntStream.range(0, all.size()).boxed().toList());
        table.setValue(chosen);
        table.setVisible(all.size() > 1);
        showing = false;
    }

    void setEnabled(boolean enabled) {
        getContent().getChildren().forEach(child -> {
            if (child instanceof Button button) {
                button.setEnabled(enabled);
            }
        });
    }

    /** Ticks the box, whoever wanted the descriptions. */
    void describe() {
        described.setValue(true);
    }

    void selected(RangeSelected range) {
        top = range.top();
        bottom = range.bottom();
        column = range.left();
    }

    void moveRow(boolean up) {
        way.table().ifPresent(shown -> {
            int to = up ? top - 1 : top + 1;
            if (top < shown.rows().size() && to >= 0 && to < shown.rows().size()) {
                way.edit(file -> file.moveRow(table(file), top, up ? to : to + 1));
                top = to;
                bottom = to;
                way.reveal(to, column);
            }
        });
    }

    private void addRow() {
        way.table().ifPresent(shown -> {
            int at = shown.rows().isEmpty()
                    ? 0
                    : Math.min(bottom + 1, shown.rows().size());
            way.edit(file -> file.insertRow(table(file), at, NewRows.blank(file, index())));
            way.reveal(at, 0);
        });
    }

    private void copyRow() {
        way.table().filter(shown -> top < shown.rows().size()).ifPresent(shown -> {
            way.edit(file -> file.insertRow(table(file), top + 1, NewRows.copy(file, index(), top)));
            way.reveal(top + 1, 0);
        });
    }

    private void removeRows() {
        way.table().filter(shown -> top < shown.rows().size()).ifPresent(shown -> {
            int last = Math.min(bottom, shown.rows().size() - 1);
            way.edit(file -> file.removeRows(
                    table(file), IntStream.rangeClosed(top, last).boxed().toList()));
        });
    }

    private void addColumn() {
        way.table()
                .ifPresent(shown -> new ColumnDialog(
                                shown,
                                way.dictionary(),
                                (at, header) -> way.edit(file -> file.insertColumn(table(file), at, header)))
                        .open());
    }

    private void removeColumn() {
        way.table().filter(shown -> column < shown.columns().size()).ifPresent(shown -> {
            var kind = shown.columns().get(column).kind();
            if (kind == DecisionTable.Kind.NAME || kind == DecisionTable.Kind.PHASE) {
                Notices.warn(getTranslation("rules.table.column-needed"));
            } else {
                way.edit(file -> file.removeColumn(table(file), column));
            }
        });
    }

    private void moveColumn(int step) {
        way.table().ifPresent(shown -> {
            int to = column + step;
            if (to < 0 || to >= shown.columns().size()) {
                return;
            }
            way.edit(file -> file.moveColumn(table(file), column, to).orElseGet(() -> {
                Notices.warn(getTranslation("rules.table.column-joined"));
                return file.set(java.util.Map.of());
            }));
            column = to;
            way.reveal(top, to);
        });
    }

    private int index() {
        return table.getOptionalValue().orElse(0);
    }

    private DecisionTable table(id.tolok.engine.TableFile file) {
        return file.tables().get(index());
    }

    private Span gap(String words) {
        var gap = new Span(getTranslation("rules.table." + words));
        gap.addClassName("tolok-rule-gap");
        return gap;
    }

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button = new Button(icon.create(), click -> work.run());
        button.setId("table-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(getTranslation("rules.table." + name));
        button.setAriaLabel(getTranslation("rules.table." + name));
        return button;
    }
}
