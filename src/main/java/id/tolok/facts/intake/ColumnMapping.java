package id.tolok.facts.intake;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which column of a file means what, by the header's text in lower case. Either one column names the indicator and one
 * holds the value, or each indicator has a column of its own, as in the export of an attendance machine.
 */
public record ColumnMapping(Map<String, ColumnMeaning> columns) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the header's words suggest: our names, usual Indonesian ones, and codes or titles of indicators. */
    public static ColumnMapping suggested(List<String> header, RuleDictionary dictionary) {
        var words = new HeaderWords(dictionary);
        var columns = new LinkedHashMap<String, ColumnMeaning>();
        header.forEach(name -> columns.put(key(name), words.meaning(key(name))));
        return new ColumnMapping(columns);
    }

    /** @param text what {@link #toJson} gave */
    public static ColumnMapping ofJson(String text) {
        var columns = new LinkedHashMap<String, ColumnMeaning>();
        if (JsonReader.read(text) instanceof Map<?, ?> map) {
            map.forEach((name, meaning) ->
                    columns.put(String.valueOf(name), ColumnMeaning.ofCode(String.valueOf(meaning))));
        }
        return new ColumnMapping(columns);
    }

    public String toJson() {
        var codes = new TreeMap<String, String>();
        columns.forEach((name, meaning) -> codes.put(name, meaning.code()));
        return CanonicalJson.write(codes);
    }

    public ColumnMeaning of(String header) {
        return columns.getOrDefault(key(header), new ColumnMeaning.Nothing());
    }

    /** Whether the mapping was made for a file with these columns. */
    public boolean fits(List<String> header) {
        return header.stream()
                .map(ColumnMapping::key)
                .filter(name -> !name.isEmpty())
                .allMatch(columns::containsKey);
    }

    static String key(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
