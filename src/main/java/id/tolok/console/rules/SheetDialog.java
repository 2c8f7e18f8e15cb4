package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.io.ByteArrayInputStream;

/** A table out into a spreadsheet program and in again; says which cells are wrong and stores nothing then. */
final class SheetDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 2;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Div outcome = new Div();

    /** What the dialog needs of the draft. */
    interface Table {
        String path();

        byte[] workbook();

        /** Brings a workbook in; the issues name its cells. */
        Issues take(String name, byte[] workbook);
    }

    SheetDialog(Table table, boolean mayEdit, Runnable changed) {
        setHeaderTitle(getTranslation("rules.sheet.title", table.path()));
        setMaxWidth("40rem");
        outcome.setId("sheet-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("rules.sheet.help")), download(table));
        if (mayEdit) {
            add(upload(table, changed), outcome);
        }
        var close = new Button(getTranslation("rules.dialog.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    private Anchor download(Table table) {
        var name = table.path().replace(".drl.csv", ".xlsx");
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = table.workbook();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, TYPE, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("rules.sheet.download", name));
        link.setId("sheet-download");
        return link;
    }

    private RuleUpload upload(Table table, Runnable changed) {
        var upload = new RuleUpload(getTranslation("rules.sheet.choose"), MOST_MEGABYTES, (name, content) -> {
            var issues = table.take(name, content);
            show(issues);
            if (issues.isEmpty()) {
                changed.run();
            }
        });
        upload.setId("sheet-upload");
        return upload;
    }

    private void show(Issues issues) {
        if (issues.isEmpty()) {
            tell("rules.sheet.taken");
            return;
        }
        tell("rules.sheet.refused");
        var list = new UnorderedList();
        issues.forEach(issue -> list.add(new ListItem(sentence(issue))));
        outcome.add(list);
    }

    private void tell(String key) {
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation(key)));
    }

    /** Such as {@code Rules!B7}: the sheet and its cell. */
    private String sentence(Issue issue) {
        return where(issue.place()) + ": " + issue.message(getLocale());
    }

    private static String where(Place place) {
        int sheet = place.file().indexOf('!');
        return place.line() == 0 || sheet < 0 ? place.file() : place.file().substring(sheet + 1) + "!" + place.cell();
    }
}
