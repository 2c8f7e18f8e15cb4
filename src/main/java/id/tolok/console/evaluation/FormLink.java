package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.shared.ResultId;
import java.io.ByteArrayInputStream;

/** One person's evaluation form, to print and sign. */
class FormLink extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    FormLink(ResultId result, FormPrinter forms) {
        getContent()
                .setHref(
                        DownloadHandler.fromInputStream(request -> forms.of(result)
                                .map(pdf -> new DownloadResponse(
                                        new ByteArrayInputStream(pdf),
                                        "formulir-" + result.value() + ".pdf",
                                        "application/pdf",
                                        pdf.length))
                                .orElseGet(() -> DownloadResponse.error(404))),
                        AttachmentType.DOWNLOAD);
        getContent().add(VaadinIcon.PRINT.create());
        getContent().add(getTranslation("evaluation.forms.one"));
        getContent().addClassName("tolok-print");
    }
}
