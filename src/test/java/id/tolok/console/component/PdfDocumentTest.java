package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfDocumentTest {

    @Test
    void writesSignsThatFontsLackAsPeopleDoWithoutThem() throws IOException {
        var pdf = PdfDocument.of("<html><body><p>nilai \u2265 90 \u2192 naik, \u22122 poin</p></body></html>");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("nilai >= 90 -> naik, -2 poin");
        }
    }
}
