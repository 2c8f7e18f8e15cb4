package id.tolok.console.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import id.tolok.console.component.RuleText;
import id.tolok.rules.pack.Criteria.Row;
import id.tolok.rules.pack.Criteria.Table;
import java.util.stream.Collectors;

/** Criteria that ask for the same things, as a table; the exact rules are behind it. */
class CriteriaTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CriteriaTable(Table table) {
        if (!table.always().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("criteria.table.always", String.join("; ", table.always()))));
        }
        var shown = new NativeTable();
        shown.addClassName("tolok-criteria-table");
        head(shown, table);
        table.rows().forEach(row -> row(shown, row));
        var scrolled = new Div(shown);
        scrolled.getStyle().setOverflow(Style.Overflow.AUTO);
        getContent().add(scrolled, new Details(getTranslation("criteria.table.rules"), new RuleText(exactly(table))));
    }

    private void head(NativeTable shown, Table table) {
        var row = new NativeTableRow();
        table.columns().forEach(column -> row.add(header(column)));
        row.add(header(getTranslation("criteria.table.outcome")), header(getTranslation("criteria.table.basis")));
        shown.getHead().addRows(row);
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static void row(NativeTable shown, Row row) {
        var cells = new NativeTableRow();
        row.cells().forEach(text -> cells.addDataCell().setText(text));
        cells.addDataCell().setText(row.criterion().plain().effect());
        cells.addDataCell().setText(row.criterion().basis().orElse(""));
        shown.getBody().addRows(cells);
    }

    private static String exactly(Table table) {
        return table.rows().stream()
                .map(row -> row.criterion().title() + "\n"
                        + String.join("\n", row.criterion().sentences()))
                .collect(Collectors.joining("\n\n"));
    }
}
