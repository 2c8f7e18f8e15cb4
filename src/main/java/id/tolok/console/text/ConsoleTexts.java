package id.tolok.console.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Translates the console's keys ({@code <area>.<screen>.<element>}). Every text is a {@link MessageFormat}: apostrophes
 * are doubled, values stand as {@code {0}}. Never falls back to the server's locale; an unknown key is shown as itself.
 */
@Component
public class ConsoleTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ConsoleTexts.class);

    private final transient Map<Locale, Map<String, String>> texts =
            Languages.ALL.stream().collect(Collectors.toUnmodifiableMap(language -> language, TextFiles::read));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        var language = Languages.nearest(locale);
        var text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            log.warn("No text for {} in {}", key, language);
            return key;
        }
        return new MessageFormat(text, language).format(values);
    }

    /** Whether there is a text, for codes that come from rule sets and may be unknown here. */
    public boolean knows(String key) {
        return texts.getOrDefault(Languages.INDONESIAN, Map.of()).containsKey(key);
    }
}
