package id.tolok.console.audit;

import id.tolok.console.text.ConsoleTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an action is called; one without a name is shown by its code. */
@Component
class ActionNames {

    private final ConsoleTexts texts;

    ActionNames(ConsoleTexts texts) {
        this.texts = texts;
    }

    String of(String action, Locale locale) {
        var key = "audit.action." + action;
        return texts.knows(key) ? texts.getTranslation(key, locale) : action;
    }
}
