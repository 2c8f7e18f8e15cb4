package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** On paper what the list shows: a report with the list, or the evaluation form of each person in one file. */
class RunPrints extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RunPrints(Run run, RunPresenter presenter, RunPrinting printing, Supplier<ResultFilter> filter) {
        var forms = new Button(
                getTranslation("evaluation.forms.print"),
                VaadinIcon.PRINT.create(),
                click -> printing.forms(filter.get(), presenter.count(filter.get()))
                        .open());
        forms.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("tolok-downloads");
        getContent().add(report(run, presenter, printing, filter), forms);
    }

    private Anchor report(Run run, RunPresenter presenter, RunPrinting printing, Supplier<ResultFilter> filter) {
        var asker = presenter.asker();
        var ui = UI.getCurrent();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var pdf = presenter.as(asker, () -> printing.report(run, filter.get(), ui));
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            "laporan-evaluasi-" + run.id().value() + ".pdf",
                            "application/pdf",
                            pdf.length);
                }),
                "");
        link.add(VaadinIcon.FILE_TEXT_O.create());
        link.add(getTranslation("evaluation.report.print"));
        return link;
    }
}
