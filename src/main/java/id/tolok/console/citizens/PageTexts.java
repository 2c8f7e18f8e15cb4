package id.tolok.console.citizens;

import id.tolok.console.text.ConsoleTexts;
import java.util.Locale;

/** The texts of one page in its language, for templates. */
public record PageTexts(ConsoleTexts texts, Locale locale) {

    public String of(String key, Object... values) {
        return texts.getTranslation("citizens." + key, locale, values);
    }
}
