package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook once it is known to be small, and to hold neither macros, links to elsewhere nor entities. */
final class XlsxGuard {

    private static final int INFLATED_BYTES = 8 << 20;
    private static final int PARTS = 200;
    /** In all parts together; the library's tree takes half a kilobyte for each. */
    private static final int TAGS = 400_000;

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

    private final Problems problems;
    private final Place place;
    private int inflated;
    private int tags;

    private XlsxGuard(SourceFile file, Problems problems) {
        this.problems = problems;
        this.place = Place.ofFile(file.path());
    }

    /** Empty, reported, for a file that is no harmless workbook. */
    static Optional<XlsxGrid> open(SourceFile file, Problems problems) {
        var content = file.content();
        if (content.length > ReadingLimits.FILE_BYTES) {
            problems.error("FILE_TOO_LARGE", Place.ofFile(file.path()), ReadingLimits.FILE_BYTES / 1024);
            return Optional.empty();
        }
        return new XlsxGuard(file, problems).open(content);
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
                var bytes = zip.readNBytes(INFLATED_BYTES + 1 - inflated);
                inflated += bytes.length;
                tags += tags(bytes);
                if (inflated > INFLATED_BYTES || ++parts > PARTS || tags > TAGS) {
                    problems.error("XLSX_TOO_LARGE", place, INFLATED_BYTES >> 20, PARTS, TAGS);
                    return false;
                }
                checkPart(entry.getName(), bytes);
            }
        }
        if (parts == 0) {
            problems.error("XLSX_UNREADABLE", place);
        }
        return errors == problems.errors();
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
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (text.indexOf('\0') >= 0) {
                problems.error("XLSX_UNREADABLE", place);
            }
            ACTIVE_XML.stream()
                    .filter(text::contains)
                    .findFirst()
                    .ifPresent(found -> problems.error("XLSX_ACTIVE_CONTENT", place, name));
        }
    }
}
