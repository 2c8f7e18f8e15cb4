package id.tolok.console.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds and reads the text files of all areas; no area has to be registered. */
final class TextFiles {

    private TextFiles() {}

    static Map<String, String> read(Locale language) {
        var texts = new HashMap<String, String>();
        try {
            var pattern = "classpath*:id/tolok/console/*_" + language.getLanguage() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                properties(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the console's texts", e);
        }
        return Map.copyOf(texts);
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
