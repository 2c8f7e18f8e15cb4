package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time password this once. */
final class PasswordOnce {

    private PasswordOnce() {}

    static void show(String name, String password) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("settings.accounts.password"));
        dialog.setCloseOnOutsideClick(false);
        var field = new TextField(dialog.getTranslation("settings.accounts.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        dialog.add(new Paragraph(dialog.getTranslation("settings.accounts.password-text", name)), field);
        var close = new Button(dialog.getTranslation("settings.accounts.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.setWidth("min(28rem, 95vw)");
        dialog.open();
    }
}
