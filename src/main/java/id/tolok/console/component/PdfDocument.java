package id.tolok.console.component;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages written as HTML, printed to PDF. */
public final class PdfDocument {

    /** Signs that the fonts of every PDF reader lack, as people write them without; in HTML. */
    private static final Map<String, String> PLAIN =
            Map.of("≥", "&gt;=", "≤", "&lt;=", "→", "-&gt;", "−", "-", "\u202f", " ", "\u2011", "-", "≠", "&lt;&gt;");

    /** What well-formed pages cannot hold, whoever wrote it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PdfDocument() {}

    /** @param html well-formed, without anything that would have to be fetched */
    public static byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        var plain = UNPRINTABLE.matcher(html).replaceAll("");
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
