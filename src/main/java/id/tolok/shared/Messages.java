package id.tolok.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences for issue and refusal codes, in Indonesian and English; one pair of files for each module. */
final class Messages {

    private static final List<String> MODULES = List.of(
            "shared",
            "engine",
            "organisation",
            "planning",
            "evidence",
            "facts",
            "rules",
            "evaluation",
            "audit",
            "access",
            "api",
            "cli",
            "feedback",
            "coaching",
            "notification",
            "privacy");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String issue(String code, List<String> arguments, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        for (var module : MODULES) {
            var sentences = bundle(module, language);
            if (sentences.containsKey(code)) {
                return new MessageFormat(sentences.getString(code), language).format(arguments.toArray());
            }
        }
        throw new MissingResourceException("no sentence for " + code, "id.tolok.messages", code);
    }

    private static ResourceBundle bundle(String module, Locale language) {
        return ResourceBundle.getBundle("id.tolok.messages." + module, language, NO_FALLBACK);
    }
}
