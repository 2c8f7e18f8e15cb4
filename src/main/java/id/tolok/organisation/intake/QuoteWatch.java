package id.tolok.organisation.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Notices a quote that is opened and never closed, which the CSV reader would take for the rest of the file. */
final class QuoteWatch extends FilterReader {

    private enum State {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char separator;
    private State state = State.START_OF_CELL;
    private char last;

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    boolean insideQuotes() {
        return state == State.QUOTED;
    }

    boolean endsWithLineEnd() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c >= 0) {
            state = after((char) c);
            last = (char) c;
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            state = after(buffer[i]);
        }
        if (count > 0) {
            last = buffer[offset + count - 1];
        }
        return count;
    }

    private State after(char c) {
        boolean quote = c == '"';
        boolean endOfCell = c == separator || c == '\n' || c == '\r';
        return switch (state) {
            case START_OF_CELL -> quote ? State.QUOTED : endOfCell ? State.START_OF_CELL : State.PLAIN;
            case PLAIN -> endOfCell ? State.START_OF_CELL : State.PLAIN;
            case QUOTED -> quote ? State.AFTER_QUOTE : State.QUOTED;
            case AFTER_QUOTE -> quote ? State.QUOTED : endOfCell ? State.START_OF_CELL : State.PLAIN;
        };
    }
}
