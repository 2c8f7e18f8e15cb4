package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.IssueGrid;
import id.tolok.facts.FactImportPreview;
import id.tolok.shared.Issues;
import java.util.List;

/** What a file of facts would bring: how much, what is wrong with which rows, and its first rows. */
class FactPreview extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    FactPreview(FactImportPreview preview) {
        getContent().setPadding(false);
        preview.unreadable().ifPresentOrElse(why -> showUnreadable(Issues.of(why)), () -> show(preview));
    }

    private void showUnreadable(Issues why) {
        getContent().add(new Paragraph(getTranslation("facts.upload.unreadable")), new IssueGrid(why));
    }

    private void show(FactImportPreview preview) {
        getContent()
                .add(new Facts()
                        .add(getTranslation("facts.upload.kept"), Formats.count(preview.kept(), getLocale()))
                        .add(getTranslation("facts.imports.issues"), Formats.count(preview.issueCount(), getLocale())));
        if (preview.repeated().isPresent()) {
            getContent().add(new Paragraph(getTranslation("facts.upload.repeated")));
        }
        if (preview.issueCount() > 0) {
            getContent().add(new H2(getTranslation("facts.import.issues")));
            if (preview.issueCount() > preview.firstIssues().all().size()) {
                getContent()
                        .add(new Paragraph(getTranslation(
                                "facts.upload.first-issues",
                                preview.firstIssues().all().size())));
            }
            getContent().add(new IssueGrid(preview.firstIssues()));
        }
        if (preview.firstRows().size() > 1) {
            getContent().add(new H2(getTranslation("facts.upload.rows")), rows(preview.firstRows()));
        }
    }

    private static Grid<List<String>> rows(List<List<String>> rows) {
        var grid = new Grid<List<String>>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        var header = rows.getFirst();
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            grid.addColumn(row -> position < row.size() ? row.get(position) : "")
                    .setHeader(header.get(i))
                    .setAutoWidth(true);
        }
        grid.setItems(rows.subList(1, rows.size()));
        grid.setAllRowsVisible(true);
        return grid;
    }
}
