package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfDocumentTest {

    @Test
    void writesSignsThatFontsLackAsPeopleDoWithoutThem() throws IOException {
        assertThat(printed("nilai \u2265 90 \u2192 naik, \u22122 poin")).contains("nilai >= 90 -> naik, -2 poin");
        assertThat(printed("disiplin \u2264 75, \u2260 100")).contains("disiplin <= 75, <> 100");
    }

    @Test
    void leavesOutWhatNoPageCanHold() throws IOException {
        assertThat(printed("surat\u0000 tugas\u0007 \uFFFF")).contains("surat tugas");
    }

    private static String printed(String text) throws IOException {
        try (var document = Loader.loadPDF(PdfDocument.of("<html><body><p>" + text + "</p></body></html>"))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
