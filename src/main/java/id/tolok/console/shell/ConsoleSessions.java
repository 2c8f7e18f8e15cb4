package id.tolok.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.tolok.console.text.ConsoleTexts;
import org.springframework.stereotype.Component;

/** Gives each new session its language and its error handler, and each page its colours. */
@Component
class ConsoleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final ConsoleTexts texts;
    private final transient ErrorReporter errors;

    ConsoleSessions(ConsoleTexts texts, ErrorReporter errors) {
        this.texts = texts;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ConsoleSessions::dress);
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(Preferences.language(init.getRequest()));
            init.getSession().setErrorHandler(errors);
            Preferences.hiddenColumns(init.getSession(), init.getRequest());
        });
        service.addUIInitListener(init -> reconnecting(init.getUI()));
    }

    /** Language and colours stand in the very first bytes, so that a dark page never flashes white. */
    private static void dress(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var html = response.getDocument().select("html");
        html.attr("lang", Preferences.language(request).getLanguage());
        var colors = Preferences.colors(request);
        html.attr("style", "color-scheme: " + colors.getValue());
        if (colors == ColorScheme.Value.DARK || colors == ColorScheme.Value.LIGHT) {
            html.attr("theme", colors.getThemeValue());
        }
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var language = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.expired.title", language));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.expired.text", language));
        messages.setInternalErrorCaption(texts.getTranslation("shell.failure.title", language));
        messages.setInternalErrorMessage(texts.getTranslation("shell.failure.reload", language));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", language));
        return messages;
    }

    private void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.getTranslation("shell.connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(texts.getTranslation("shell.connection.gone", ui.getLocale()));
    }
}
