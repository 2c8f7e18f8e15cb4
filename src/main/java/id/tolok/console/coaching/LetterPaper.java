package id.tolok.console.coaching;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.Letter;
import id.tolok.coaching.Letters;
import id.tolok.console.component.PdfDocument;
import id.tolok.console.component.QrCode;
import id.tolok.console.text.ConsoleTexts;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter on paper, with places to sign and a code that leads to its verification. */
@org.springframework.stereotype.Component
class LetterPaper {

    private static final int PIXELS = 300;

    private final Letters letters;
    private final LetterWriter writer;
    private final ITemplateEngine templates;
    private final ConsoleTexts texts;
    private final String url;

    LetterPaper(
            Letters letters,
            LetterWriter writer,
            ITemplateEngine templates,
            ConsoleTexts texts,
            @Value("${tolok.url}") String url) {
        this.letters = letters;
        this.writer = writer;
        this.templates = templates;
        this.texts = texts;
        this.url = url;
    }

    /** The name of the file says nothing about the person. */
    DownloadHandler download(AppraisalId id, Locale locale) {
        return DownloadHandler.fromInputStream(event -> {
            var pdf = pdf(letters.of(id).orElseThrow(), locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "tolok-" + id.value() + ".pdf", "application/pdf", pdf.length);
        });
    }

    byte[] pdf(Letter letter, Locale locale) {
        var appraisal = letter.appraisal();
        var address = url + "/surat/" + appraisal.verification();
        var values = Map.<String, Object>of(
                "letter", writer.write(letter, locale),
                "appraisal", appraisal,
                "nip", letter.result().summary().nip(),
                "position",
                        Objects.requireNonNullElse(
                                letter.result().facts().employee().position(), ""),
                "superior", appraisal.superiorName().orElse(""),
                "address", address,
                "code", QrCode.dataUri(address, PIXELS),
                "hash", letter.result().hash().hex(),
                "t", new LetterTexts(texts, locale));
        return PdfDocument.of(templates.process("letter", new Context(locale, values)));
    }

    /** The texts of the paper in its language, for the template. */
    record LetterTexts(ConsoleTexts texts, Locale locale) {

        public String of(String key, Object... values) {
            return texts.getTranslation("coaching.paper." + key, locale, values);
        }
    }
}
