package id.tolok.organisation.intake;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rows of the first sheet of an XLSX workbook, as events: a million rows need no more memory than ten. */
final class SheetRecords {

    private static final long LARGEST_SHEET = 2L << 30;
    private static final long MOST_SHARED_TEXT = 128L << 20;
    private static final String SHARED_TEXT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_SHEET);
    }

    private final String file;
    private final FileContent content;

    SheetRecords(String file, FileContent content) {
        this.file = file;
        this.content = content;
    }

    Optional<Issue> read(RecordTaker rows, Consumer<Issue> issues) {
        var guarded = new Guarded(rows);
        var unreadable = read(guarded, issues);
        guarded.rethrow();
        return unreadable;
    }

    private Optional<Issue> read(Guarded rows, Consumer<Issue> issues) {
        try (var workbook = open()) {
            if (workbook.getPartsByContentType(SHARED_TEXT).stream().anyMatch(p -> p.getSize() > MOST_SHARED_TEXT)) {
                return unreadable("FILE_SPREADSHEET_TOO_LARGE");
            }
            var reader = new XSSFReader(workbook);
            var handler = new SheetHandler(
                    rows, strings(workbook), new SheetNumbers(reader.getStylesTable(), countsFrom1904(reader)));
            parse(reader, handler, issues);
            return handler.isEmpty() ? unreadable("FILE_EMPTY") : Optional.empty();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IOException
                | IllegalArgumentException e) {
            return unreadable("FILE_SPREADSHEET_BROKEN");
        }
    }

    /** The last row that the sheet says it has; 0 where it does not say. */
    int lines() {
        try (var workbook = open()) {
            var dimension = new SheetDimension();
            parse(new XSSFReader(workbook), dimension, ignored -> {});
            return dimension.rows();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IOException
                | IllegalArgumentException e) {
            return 0;
        }
    }

    private OPCPackage open() throws IOException, OpenXML4JException {
        return switch (content) {
            case FileContent.OnDisk onDisk -> OPCPackage.open(onDisk.path().toFile(), PackageAccess.READ);
            case FileContent.InMemory inMemory -> OPCPackage.open(inMemory.open());
        };
    }

    private void parse(XSSFReader workbook, org.xml.sax.helpers.DefaultHandler handler, Consumer<Issue> issues)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw new SAXException("no sheet");
        }
        try (var sheet = sheets.next()) {
            var first = sheets.getSheetName();
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(sheet));
            if (sheets.hasNext()) {
                issues.accept(Issue.warning("FILE_MORE_SHEETS", Place.ofFile(file), first));
            }
        } catch (StopReading e) {
            // the rows that were wanted are read
        }
    }

    private static SharedStrings strings(OPCPackage workbook) throws IOException, SAXException {
        return new ReadOnlySharedStringsTable(workbook, false);
    }

    private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (var data = workbook.getWorkbookData()) {
            var text = new String(data.readNBytes(1 << 16), java.nio.charset.StandardCharsets.UTF_8);
            return text.contains("date1904=\"1\"") || text.contains("date1904=\"true\"");
        }
    }

    private Optional<Issue> unreadable(String code) {
        return Optional.of(Issue.error(code, Place.ofFile(file)));
    }

    /** Ends the parsing: nobody wants more. */
    static final class StopReading extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** What the taker of the rows throws is not the file's fault: it is thrown again, behind the parser. */
    private static final class Guarded implements RecordTaker {

        private final RecordTaker rows;
        private Optional<RuntimeException> failure = Optional.empty();

        Guarded(RecordTaker rows) {
            this.rows = rows;
        }

        @Override
        public boolean take(int line, List<String> fields) {
            try {
                return rows.take(line, fields);
            } catch (RuntimeException e) {
                failure = Optional.of(e);
                return false;
            }
        }

        void rethrow() {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}
