package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.organisation.intake.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The table in the body of a request, kept on disk until the request is answered.
 *
 * @param ending of a file of its kind
 * @param fields of the JSON objects that the rows came as; none where the table came as such
 */
record PostedTable(Path file, String ending, List<String> fields) implements AutoCloseable {

    private static final long LARGEST_IN_MEMORY = 32L << 20;

    PostedTable {
        fields = List.copyOf(fields);
    }

    FileContent content() {
        return FileContent.of(file);
    }

    /** For tables that are compared as a whole, such as employees. */
    byte[] bytes() {
        try {
            if (Files.size(file) > LARGEST_IN_MEMORY) {
                throw new ApiRefusal("API_TOO_LARGE", LARGEST_IN_MEMORY >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
