package id.tolok.console.feedback;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.console.citizens.PageTexts;
import id.tolok.console.component.PdfDocument;
import id.tolok.console.component.QrCode;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.console.text.Languages;
import id.tolok.feedback.ServicePoint;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A page to print and hang up: where to say how it was, in both languages, with a QR code. */
@org.springframework.stereotype.Component
class Poster {

    private static final int PIXELS = 900;

    private final ITemplateEngine templates;
    private final ConsoleTexts texts;
    private final String url;

    Poster(ITemplateEngine templates, ConsoleTexts texts, @Value("${tolok.url}") String url) {
        this.templates = templates;
        this.texts = texts;
        this.url = url;
    }

    DownloadHandler download(ServicePoint point) {
        return DownloadHandler.fromInputStream(event -> {
            var pdf = pdf(point);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "poster-" + point.code() + ".pdf", "application/pdf", pdf.length);
        });
    }

    byte[] pdf(ServicePoint point) {
        var address = url + "/layanan/" + point.code();
        var values = Map.<String, Object>of(
                "point",
                point.name(),
                "address",
                address,
                "code",
                QrCode.dataUri(address, PIXELS),
                "id",
                new PageTexts(texts, Languages.INDONESIAN),
                "en",
                new PageTexts(texts, Languages.ENGLISH));
        return PdfDocument.of(templates.process("poster", new Context(Languages.INDONESIAN, values)));
    }
}
