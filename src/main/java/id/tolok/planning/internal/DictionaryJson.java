package id.tolok.planning.internal;

import id.tolok.engine.dictionary.RuleDictionary;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dictionary as JSON and back, exact to the last decimal. */
public final class DictionaryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DictionaryJson() {}

    public static String write(RuleDictionary dictionary) {
        return JSON.writeValueAsString(dictionary);
    }

    public static RuleDictionary read(String json) {
        return JSON.readValue(json, RuleDictionary.class);
    }
}
