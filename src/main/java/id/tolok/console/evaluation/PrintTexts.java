package id.tolok.console.evaluation;

import id.tolok.console.text.ConsoleTexts;
import java.util.Locale;

/** The texts of printed pages, for templates. */
record PrintTexts(ConsoleTexts texts, Locale locale) {

    public String of(String key, Object... values) {
        return texts.getTranslation("evaluation.print." + key, locale, values);
    }
}
