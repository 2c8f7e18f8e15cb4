package id.tolok.api.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.api.ApiRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects, in an array or one after the other, as a CSV table: as they come, however many. */
final class JsonRows {

    private final JsonMapper json;
    private final JsonShape shape;
    private final List<String> columns;

    JsonRows(JsonMapper json, JsonShape shape) {
        this.json = json;
        this.shape = shape;
        this.columns = shape.columns();
    }

    /** @throws ApiRefusal {@code API_JSON} with the number of the object where it is none of these */
    void copy(InputStream from, OutputStream to) throws IOException {
        int done = 0;
        try (var parser = json.createParser(from);
                var csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns);
            for (var token = first(parser); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                csv.writeRecord(row(parser, token, done));
                done++;
            }
        } catch (JacksonException e) {
            throw new ApiRefusal("API_JSON", done);
        }
    }

    private static JsonToken first(JsonParser parser) {
        var token = parser.nextToken();
        return token == JsonToken.START_ARRAY ? parser.nextToken() : token;
    }

    private String[] row(JsonParser parser, JsonToken start, int number) {
        if (start != JsonToken.START_OBJECT) {
            throw new ApiRefusal("API_JSON", number);
        }
        var cells = new String[columns.size()];
        Arrays.fill(cells, "");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var field = shape.field(name).orElseThrow(() -> new ApiRefusal("API_JSON_FIELD", number, name));
            var text = scalar(parser, number, name);
            if (!text.isEmpty()) {
                cells[columns.indexOf(field.column())] = field.prefix() + text;
            }
        }
        return cells;
    }

    /** A line break would move the rows behind it away from their numbers. */
    private static String scalar(JsonParser parser, int number, String name) {
        var token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token == null || !token.isScalarValue()) {
            throw new ApiRefusal("API_JSON_FIELD", number, name);
        }
        var text = parser.getString();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new ApiRefusal("API_JSON_LINE_BREAK", number, name);
        }
        return text;
    }
}
