package id.tolok.console.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import id.tolok.console.shell.Notices;
import id.tolok.notification.MailRhythm;
import id.tolok.notification.MailSettings;
import id.tolok.notification.Notifications;
import java.util.Locale;

/** Asks whether and how somebody wants notices by e-mail. */
final class MailSettingsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MailSettingsDialog(Notifications notifications) {
        setHeaderTitle(getTranslation("notices.settings.title"));
        setWidth("min(28rem, 100%)");
        var now = notifications.mailSettings();
        var address = new EmailField(getTranslation("notices.settings.address"));
        address.setValue(now.address());
        var rhythm = new RadioButtonGroup<MailRhythm>(getTranslation("notices.settings.rhythm"));
        rhythm.addThemeName("vertical");
        rhythm.setItems(MailRhythm.values());
        rhythm.setItemLabelGenerator(
                choice -> getTranslation("notices.rhythm." + choice.name().toLowerCase(Locale.ROOT)));
        rhythm.setValue(now.rhythm());
        var form = new VerticalLayout(rhythm, address, new Paragraph(getTranslation("notices.settings.help")));
        form.setPadding(false);
        address.setWidthFull();
        add(form);
        var save = new Button(getTranslation("notices.settings.save"), click -> {
            notifications.choose(new MailSettings(address.getValue(), rhythm.getValue(), getLocale()));
            close();
            Notices.done(getTranslation("notices.settings.saved"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }
}
