package id.tolok.console.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.tolok.console.text.Languages;

/** Changes to the other language: the button bears its short name and says, for a screen reader, what it does. */
public class LanguageSwitch extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    public LanguageSwitch() {
        var other = getLocale().equals(Languages.ENGLISH) ? Languages.INDONESIAN : Languages.ENGLISH;
        var button = getContent();
        button.setText(other.getLanguage().toUpperCase(other));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.language.change"));
        button.setTooltipText(getTranslation("shell.language.change"));
        button.addClassName("tolok-language");
        button.addClickListener(click -> {
            Preferences.language(other);
            UI.getCurrent().getPage().reload();
        });
    }
}
