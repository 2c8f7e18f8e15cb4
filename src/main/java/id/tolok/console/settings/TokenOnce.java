package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new token this once. */
final class TokenOnce {

    private TokenOnce() {}

    static void show(String system, String secret) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("settings.tokens.secret"));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var field = new TextField(dialog.getTranslation("settings.tokens.secret"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        dialog.add(new Paragraph(dialog.getTranslation("settings.tokens.secret-text", system)), field);
        var close = new Button(dialog.getTranslation("settings.accounts.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.setWidth("min(34rem, 95vw)");
        dialog.open();
    }
}
