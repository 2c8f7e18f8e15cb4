package id.tolok.organisation.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text of a CSV file without its byte order mark (strict UTF-8 from bytes), and the separator that its first line uses. */
final class CsvSource implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final QuoteWatch reader;
    private final char separator;

    private CsvSource(Reader text, char separator) {
        this.reader = new QuoteWatch(text, separator);
        this.separator = separator;
    }

    static CsvSource open(InputStream content) throws IOException {
        return open(new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static CsvSource open(Reader decoded) throws IOException {
        var text = new BufferedReader(decoded, LONGEST_HEADER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return new CsvSource(text, separator(text));
    }

    Reader reader() {
        return reader;
    }

    char separator() {
        return separator;
    }

    boolean endsWithLineEnd() {
        return reader.endsWithLineEnd();
    }

    boolean endsInsideQuotes() {
        return reader.insideQuotes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[SEPARATORS.size()];
        int c = text.read();
        for (int i = 1; c >= 0 && c != '\n' && c != '\r' && i < LONGEST_HEADER; i++) {
            int separator = SEPARATORS.indexOf((char) c);
            if (separator >= 0) {
                counts[separator]++;
            }
            c = text.read();
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }
}
