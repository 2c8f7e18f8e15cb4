package id.tolok.organisation.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** In which encoding a text file is: as its byte order mark says, otherwise UTF-8 if it is that, otherwise Windows-1252. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    private TextEncoding() {}

    /** Absent for what is no text: it has zero bytes. */
    static Optional<Charset> of(FileContent content) throws IOException {
        try (var in = content.open()) {
            var mark = in.readNBytes(2);
            if (mark.length == 2
                    && (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE
                            || mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF)) {
                return Optional.of(StandardCharsets.UTF_16);
            }
        }
        if (hasZeroBytes(content)) {
            return Optional.empty();
        }
        return Optional.of(isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static boolean hasZeroBytes(FileContent content) throws IOException {
        try (var in = content.open()) {
            var block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                for (int i = 0; i < count; i++) {
                    if (block[i] == 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean isUtf8(FileContent content) throws IOException {
        try (var in = new InputStreamReader(
                new BufferedInputStream(content.open(), BLOCK), StandardCharsets.UTF_8.newDecoder())) {
            var block = new char[BLOCK];
            while (in.read(block) >= 0) {
                // only whether it can be decoded
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
