package id.tolok.facts.internal;

import id.tolok.facts.FactImportId;
import id.tolok.organisation.intake.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The files that imports brought, kept packed in the database. On disk they lie only while somebody reads them. */
@Component
public class ImportFiles {

    private final JdbcTemplate jdbc;

    ImportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(FactImportId id, FileContent content) {
        onDisk(packed -> {
            try (var in = content.open();
                    var out = new QuickGzip(Files.newOutputStream(packed))) {
                in.transferTo(out);
            }
            try (var bytes = Files.newInputStream(packed)) {
                var size = Files.size(packed);
                return jdbc.update("insert into fact_import_file (import_id, content) values (?, ?)", statement -> {
                    statement.setLong(1, id.value());
                    statement.setBinaryStream(2, bytes, size);
                });
            }
        });
    }

    /** Unpacks the file for as long as the work takes. */
    <T> T with(FactImportId id, Function<FileContent, T> work) {
        return onDisk(unpacked -> {
            jdbc.query(
                    "select content from fact_import_file where import_id = ?",
                    row -> {
                        unpack(row.getBinaryStream(1), unpacked);
                    },
                    id.value());
            return work.apply(FileContent.of(unpacked));
        });
    }

    /** A file is packed while somebody waits for its import to begin. */
    private static final class QuickGzip extends GZIPOutputStream {

        private static final int BLOCK = 1 << 16;

        QuickGzip(OutputStream out) throws IOException {
            super(out, BLOCK);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void unpack(InputStream packed, Path to) {
        try (var in = new GZIPInputStream(packed);
                var out = Files.newOutputStream(to)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work<T> {
        T apply(Path file) throws IOException;
    }

    private static <T> T onDisk(Work<T> work) {
        try {
            var file = Files.createTempFile("tolok-import", null);
            try {
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
