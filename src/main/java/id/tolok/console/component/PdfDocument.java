package id.tolok.console.component;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pages written as HTML, printed to PDF. */
public final class PdfDocument {

    /** Signs that the fonts of every PDF reader lack, as people write them without. */
    private static final Map<String, String> PLAIN =
            Map.of("≥", ">=", "≤", "<=", "→", "->", "−", "-", "\u202f", " ", "\u2011", "-", "≠", "<>");

    private PdfDocument() {}

    /** @param html well-formed, without anything that would have to be fetched */
    public static byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        var plain = html;
        for (var sign : PLAIN.entrySet()) {
            plain = plain.replace(sign.getKey(), sign.getValue());
        }
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                    .withHtmlContent(plain, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
