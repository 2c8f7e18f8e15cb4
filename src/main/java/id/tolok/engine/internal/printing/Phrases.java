package id.tolok.engine.internal.printing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** How one language says the {@link Phrase}s. */
public final class Phrases {

    private static final Map<String, Phrases> LANGUAGES =
            Map.of("id", new Phrases(Locale.of("id")), "en", new Phrases(Locale.ENGLISH));

    private final Map<Phrase, String> words = new EnumMap<>(Phrase.class);

    private Phrases(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "id.tolok.engine.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (var phrase : Phrase.values()) {
            words.put(phrase, bundle.getString(phrase.name()));
        }
    }

    /** English where the locale says so, Indonesian otherwise. */
    public static Phrases in(Locale locale) {
        return Objects.requireNonNull(LANGUAGES.get(locale.getLanguage().equals("en") ? "en" : "id"));
    }

    public String say(Phrase phrase) {
        return Objects.requireNonNull(words.get(phrase));
    }
}
