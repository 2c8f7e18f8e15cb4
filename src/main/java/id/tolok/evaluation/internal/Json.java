package id.tolok.evaluation.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that was stored; its numbers are exact. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    static String text(JsonNode object, String field) {
        return optionalText(object, field).orElseThrow(() -> new IllegalStateException("stored JSON without " + field));
    }

    static Optional<String> optionalText(JsonNode object, String field) {
        return present(object, field).map(JsonNode::asString);
    }

    static Optional<BigDecimal> optionalNumber(JsonNode object, String field) {
        return present(object, field).map(JsonNode::decimalValue);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        return array.values().stream().map(item).toList();
    }

    private static Optional<JsonNode> present(JsonNode object, String field) {
        var node = object.get(field);
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
    }
}
