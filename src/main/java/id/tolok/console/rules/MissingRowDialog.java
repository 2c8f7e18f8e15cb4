package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.tolok.engine.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks what the row that closes a gap shall give and why, before it is added. */
final class MissingRowDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph problem = new Paragraph();
    private final transient Supplier<Optional<SourceFile>> decided;

    /** @param add told the file with the row in it */
    MissingRowDialog(MissingRow row, Consumer<SourceFile> add) {
        setHeaderTitle(getTranslation("rules.missing.title"));
        setMaxWidth("46rem");
        problem.setId("missing-problem");
        problem.addClassName("tolok-rule-problem");
        problem.getElement().setAttribute("role", "alert");
        decided = body(row);
        add(problem);
        var go = new Button(
                getTranslation("rules.missing.add"),
                click -> decided.get()
                        .ifPresentOrElse(
                                file -> {
                                    add.accept(file);
                                    close();
                                },
                                () -> problem.setText(getTranslation("rules.missing.not-yet"))));
        go.setId("missing-add");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setVisible(!row.isTable() || row.inTable().isPresent());
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }

    private Supplier<Optional<SourceFile>> body(MissingRow row) {
        var dictionary = row.remedy().dictionary();
        var inTable = row.inTable();
        if (inTable.isPresent()) {
            var cells = new MissingCells(inTable.get(), dictionary);
            add(cells);
            return () -> cells.decided().map(inTable.get()::with);
        }
        if (row.isTable()) {
            add(
                    new Paragraph(getTranslation("rules.missing.no-columns")),
                    new Pre(row.remedy().drl()));
            return Optional::empty;
        }
        var form = new RuleForm(row.proposed(), dictionary, () -> problem.setText(""));
        add(new Paragraph(getTranslation("rules.missing.rule", row.remedy().beside())), new Div(form));
        return () -> row.with(form.text());
    }
}
