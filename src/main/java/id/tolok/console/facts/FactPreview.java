package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.IssueGrid;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.shared.Issues;
import java.util.function.Consumer;

/** What a file of facts would bring: its first rows with what the columns mean, how much, and what is wrong with which rows. */
class FactPreview extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    /**
     * @param remapped gets what the columns mean when somebody changes that
     * @param decided gets what becomes of rows that are stored already when somebody changes that
     */
    FactPreview(
            FactImportPreview preview,
            Indicators indicators,
            Consumer<ColumnMapping> remapped,
            Consumer<IdenticalRows> decided) {
        getContent().setPadding(false);
        preview.unreadable().ifPresentOrElse(why -> showUnreadable(Issues.of(why)), () -> showCounts(preview));
        if (preview.identicalFacts() + preview.identicalAnswers() > 0) {
            getContent().add(new IdenticalChoice(preview, decided));
        }
        if (preview.firstRows().size() > 1) {
            getContent()
                    .add(
                            new H2(getTranslation("facts.upload.rows")),
                            new Paragraph(getTranslation("facts.upload.rows-help")),
                            new MappingGrid(preview, indicators, remapped));
        }
        if (preview.unreadable().isEmpty()) {
            showIssues(preview);
        }
    }

    private void showUnreadable(Issues why) {
        getContent().add(new Paragraph(getTranslation("facts.upload.unreadable")), new IssueGrid(why));
    }

    private void showCounts(FactImportPreview preview) {
        getContent()
                .add(new Facts()
                        .add(getTranslation("facts.upload.kept"), Formats.count(preview.kept(), getLocale()))
                        .add(getTranslation("facts.imports.issues"), Formats.count(preview.issueCount(), getLocale())));
        if (preview.repeated().isPresent()) {
            getContent().add(new Paragraph(getTranslation("facts.upload.repeated")));
        } else if (preview.kept() == 0) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            preview.issueCount() == 0 ? "facts.upload.no-rows" : "facts.upload.nothing")));
        }
    }

    private void showIssues(FactImportPreview preview) {
        if (preview.issueCount() == 0) {
            return;
        }
        getContent().add(new H2(getTranslation("facts.import.issues")));
        if (preview.issueCount() > preview.firstIssues().all().size()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "facts.upload.first-issues",
                            preview.firstIssues().all().size())));
        }
        getContent().add(new IssueGrid(preview.firstIssues()));
    }
}
