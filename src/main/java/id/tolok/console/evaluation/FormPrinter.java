package id.tolok.console.evaluation;

import id.tolok.console.component.PdfDocument;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.console.text.Languages;
import id.tolok.evaluation.OfficialForm;
import id.tolok.evaluation.OfficialForms;
import id.tolok.evaluation.ResultFilter;
import id.tolok.shared.ResultId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints evaluation forms as the regulation has them: in Indonesian, whatever language the reader chose. */
@Component
class FormPrinter {

    private final OfficialForms forms;
    private final ResultReading reading;
    private final ITemplateEngine templates;
    private final ConsoleTexts texts;

    FormPrinter(OfficialForms forms, ResultReading reading, ITemplateEngine templates, ConsoleTexts texts) {
        this.forms = forms;
        this.reading = reading;
        this.templates = templates;
        this.texts = texts;
    }

    Optional<byte[]> of(ResultId result) {
        return forms.of(result).map(form -> pdf(List.of(form)));
    }

    /**
     * One file with the forms of all; whoever gets it removes it.
     *
     * @param done is told how many are printed
     */
    Path of(ResultFilter filter, IntConsumer done) {
        var parts = new ArrayList<Path>();
        try {
            forms.each(filter, some -> {
                parts.add(part(some));
                done.accept(some.size());
            });
            return merged(parts);
        } finally {
            parts.forEach(FormPrinter::remove);
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(List<OfficialForm> some) {
        try {
            return Files.write(Files.createTempFile("tolok-", ".pdf"), pdf(some));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path merged(List<Path> parts) {
        try {
            var whole = Files.createTempFile("tolok-", ".pdf");
            var merger = new PDFMergerUtility();
            for (var part : parts) {
                merger.addSource(part.toFile());
            }
            merger.setDestinationFileName(whole.toString());
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(List<OfficialForm> some) {
        var version = reading.of(some.getFirst().result().run(), Languages.INDONESIAN);
        var sheets = some.stream().map(form -> new FormSheet(form, version)).toList();
        return PdfDocument.of(templates.process(
                "evaluation-form",
                new Context(
                        Languages.INDONESIAN,
                        Map.of("forms", sheets, "text", new PrintTexts(texts, Languages.INDONESIAN)))));
    }
}
