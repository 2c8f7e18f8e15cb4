package id.tolok.console.rules;

import id.tolok.engine.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, where it is text. */
final class FileTexts {

    private FileTexts() {}

    /** Absent for a spreadsheet and for bytes that are no UTF-8: those cannot be shown and saved unchanged. */
    static Optional<String> of(SourceFile file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.content()))
                            .toString())
                    .filter(text -> text.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
