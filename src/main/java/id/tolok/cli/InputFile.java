package id.tolok.cli;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command was given: its name as it was given, and its content. */
record InputFile(String name, byte[] content) {

    /** @throws UnreadableInput when there is no such file, or it cannot be read */
    static InputFile read(Path path) {
        try {
            return new InputFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException | OutOfMemoryError e) {
            var code = Files.exists(path) ? "INPUT_UNREADABLE" : "INPUT_MISSING";
            throw new UnreadableInput(Issue.error(code, Place.ofFile(path.toString())));
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(content);
    }
}
