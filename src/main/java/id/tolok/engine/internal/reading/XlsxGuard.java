package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook once it is known to be small, and to hold neither macros, links to elsewhere nor entities. */
final class XlsxGuard {

    private static final List<String> ACTIVE = List.of(
            "vbaproject",
            "externallink",
            "embeddings/",
            "activex/",
            "ctrlprops/",
            "connections.xml",
            "querytables/",
            "customui/",
            "macrosheets/",
            "dialogsheets/",
            "webextensions/");
    private static final List<String> ACTIVE_XML =
            List.of("<!doctype", "<!entity", "targetmode=\"external\"", "targetmode='external'", "macroenabled");

    /** How XML begins there: {@code <?xm}. */
    private static final String EBCDIC = "lo\u00a7\u0094";

    /** As the library reads it: once for each time that it is named. */
    private static final Pattern SHEET = Pattern.compile("<(?:[\\w.-]+:)?sheet[\\s/>]");

    private static final Pattern NAMED = Pattern.compile("<(?:[\\w.-]+:)?(?:relationship|override|default)[\\s/>]");

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("\\A[^<]{0,3}<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"'](?!utf-8[\"'])");

    private final Problems problems;
    private final Place place;
    private final Allowance allowance;
    private int sheets;
    private int named;
    private int largest;

    private XlsxGuard(SourceFile file, Problems problems, Allowance allowance) {
        this.problems = problems;
        this.place = Place.ofFile(file.path());
        this.allowance = allowance;
    }

    /** Empty, reported, for a file that is no harmless workbook. */
    static Optional<XlsxGrid> open(SourceFile file, Problems problems) {
        return open(file, problems, new Allowance());
    }

    /** @param allowance that the workbook shares with the other files of its rule set */
    static Optional<XlsxGrid> open(SourceFile file, Problems problems, Allowance allowance) {
        var content = file.content();
        if (content.length > ReadingLimits.FILE_BYTES) {
            problems.error("FILE_TOO_LARGE", Place.ofFile(file.path()), ReadingLimits.FILE_BYTES / 1024);
            return Optional.empty();
        }
        return new XlsxGuard(file, problems, allowance).open(content);
    }

    private Optional<XlsxGrid> open(byte[] content) {
        try {
            if (!isHarmless(content)) {
                return Optional.empty();
            }
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return Optional.of(XlsxGrid.of(workbook, place, problems));
            }
        } catch (IOException | RuntimeException e) {
            // whatever the library throws at a broken file, the file is what is wrong
            problems.error("XLSX_UNREADABLE", place);
            return Optional.empty();
        }
    }

    private boolean isHarmless(byte[] content) throws IOException {
        int errors = problems.errors();
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(allowance.inflated() + 1);
                int tags = tags(bytes);
                if (!allowance.takesPart(bytes.length, tags, place, problems)) {
                    return false;
                }
                parts++;
                largest = Math.max(largest, tags);
                checkPart(entry.getName(), bytes);
            }
        }
        for (int again = 1; again < sheets + named; again++) {
            if (!allowance.takesPart(0, again < sheets ? largest : 0, place, problems)) {
                return false;
            }
        }
        if (parts == 0) {
            problems.error("XLSX_UNREADABLE", place);
        }
        return errors == problems.errors();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static int tags(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b == '<' ? 1 : 0;
        }
        return count;
    }

    private void checkPart(String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("..") || lower.startsWith("/") || lower.contains("\\")) {
            problems.error("XLSX_ACTIVE_CONTENT", place, name);
        }
        ACTIVE.stream()
                .filter(lower::contains)
                .findFirst()
                .ifPresent(found -> problems.error("XLSX_ACTIVE_CONTENT", place, name));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        // in another encoding nothing of what is counted and looked for would show
        boolean foreign =
                text.startsWith(EBCDIC) || OTHER_ENCODING.matcher(text).find();
        if (foreign || isXml(lower) && text.indexOf('\0') >= 0) {
            problems.error("XLSX_UNREADABLE", place);
        }
        sheets += (int) SHEET.matcher(text).results().count();
        named += (int) NAMED.matcher(text).results().count();
        if (isXml(lower)) {
            ACTIVE_XML.stream()
                    .filter(text::contains)
                    .findFirst()
                    .ifPresent(found -> problems.error("XLSX_ACTIVE_CONTENT", place, name));
        }
    }
}
