package id.tolok.console.evaluation;

import id.tolok.shared.ResultId;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;

/** What somebody reads on a printed form. */
public final class PrintedForms {

    private PrintedForms() {}

    /** As the whole application prints it, for the current actor. */
    public static String text(ApplicationContext application, ResultId result) {
        var pdf = application.getBean(FormPrinter.class).of(result).orElseThrow();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
