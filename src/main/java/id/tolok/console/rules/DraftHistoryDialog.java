package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Formats;
import id.tolok.rules.DraftChange;
import id.tolok.rules.LineDiff;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every saved change of a draft: what it changed, and the way back to the file as it was then. */
final class DraftHistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient List<DraftChange> changes;
    private final Div what = new Div();

    /** @param restore gets the change after which the file shall be as it was */
    DraftHistoryDialog(List<DraftChange> changes, boolean mayEdit, Consumer<DraftChange> restore) {
        this.changes = changes;
        setHeaderTitle(getTranslation("rules.history.draft"));
        setWidth("min(64rem, 95vw)");
        var grid = new Grid<DraftChange>();
        grid.setId("draft-history");
        grid.setHeight("16rem");
        grid.addColumn(change -> Formats.time(change.signature().at(), getLocale()))
                .setHeader(getTranslation("rules.history.when"))
                .setAutoWidth(true);
        grid.addColumn(change -> change.signature().by())
                .setHeader(getTranslation("rules.history.who"))
                .setAutoWidth(true);
        grid.addColumn(DraftChange::path)
                .setHeader(getTranslation("rules.history.file"))
                .setFlexGrow(2);
        grid.addComponentColumn(change -> {
                    var button = new Button(getTranslation("rules.history.restore"), click -> {
                        close();
                        restore.accept(change);
                    });
                    button.addThemeVariants(ButtonVariant.SMALL);
                    button.addClassName("tolok-history-restore");
                    button.setEnabled(
                            mayEdit && change.after().flatMap(FileTexts::of).isPresent());
                    return button;
                })
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(changes);
        grid.asSingleSelect().addValueChangeListener(event -> show(Optional.ofNullable(event.getValue())));
        add(new Paragraph(getTranslation("rules.history.draft-help")), grid, what);
        getFooter().add(new Button(getTranslation("rules.dialog.close"), click -> close()));
    }

    private void show(Optional<DraftChange> chosen) {
        what.removeAll();
        chosen.ifPresent(change -> {
            var before = changes.stream()
                    .filter(other -> other.path().equals(change.path()) && other.revision() < change.revision())
                    .findFirst()
                    .flatMap(DraftChange::after)
                    .flatMap(FileTexts::of);
            var after = change.after().flatMap(FileTexts::of).orElse("");
            what.add(
                    before.isEmpty()
                            ? new Paragraph(getTranslation("rules.history.first-change"))
                            : new DiffLines(LineDiff.of(before.get(), after)));
        });
    }
}
