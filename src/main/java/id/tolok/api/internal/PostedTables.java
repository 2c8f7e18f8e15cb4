package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes tables from requests onto disk, as they come: a year's attendance needs no more memory than a day's. */
@Component
class PostedTables {

    static final String CSV = "text/csv";
    static final String JSON_LINES = "application/x-ndjson";
    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final JsonMapper json;
    private final long largest;

    PostedTables(JsonMapper json, @Value("${tolok.api.largest-post-megabytes}") int megabytes) {
        this.json = json;
        this.largest = (long) megabytes << 20;
    }

    /** @throws ApiRefusal {@code API_KIND}, {@code API_TOO_LARGE}, {@code API_JSON}, {@code API_JSON_FIELD} */
    PostedTable take(HttpServletRequest request, JsonShape shape) {
        var kind = kind(request).orElse("");
        try {
            return switch (kind) {
                case MediaType.APPLICATION_JSON_VALUE, JSON_LINES -> converted(request, shape);
                case CSV -> copied(request, ".csv");
                case SPREADSHEET -> copied(request, ".xlsx");
                default -> throw new ApiRefusal("API_KIND", kind);
            };
        } catch (IOException e) {
            throw new ApiRefusal("API_BROKEN_OFF");
        }
    }

    private PostedTable copied(HttpServletRequest request, String ending) throws IOException {
        return kept(ending, List.of(), file -> {
            try (var in = body(request)) {
                Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    private PostedTable converted(HttpServletRequest request, JsonShape shape) throws IOException {
        return kept(".csv", shape.names(), file -> {
            try (var in = body(request);
                    var out = Files.newOutputStream(file)) {
                new JsonRows(json, shape).copy(in, out);
            }
        });
    }

    private interface Filling {
        void fill(Path file) throws IOException;
    }

    private static PostedTable kept(String ending, List<String> fields, Filling filling) throws IOException {
        var table = new PostedTable(Files.createTempFile("tolok-post", ending), ending, fields);
        try {
            filling.fill(table.file());
            return table;
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private InputStream body(HttpServletRequest request) throws IOException {
        var plain = new Limited(request.getInputStream());
        return "gzip".equalsIgnoreCase(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                ? new Limited(new GZIPInputStream(plain))
                : plain;
    }

    private static Optional<String> kind(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType())
                    .map(MediaType::parseMediaType)
                    .map(type -> type.getType() + "/" + type.getSubtype());
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    /** Ends where a body is larger than any that is taken. */
    private final class Limited extends FilterInputStream {

        private long left = largest;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            taken(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            taken(Math.max(count, 0));
            return count;
        }

        private void taken(int count) {
            left -= count;
            if (left < 0) {
                throw new ApiRefusal("API_TOO_LARGE", largest >> 20);
            }
        }
    }
}
