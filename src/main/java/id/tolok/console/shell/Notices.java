package id.tolok.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import id.tolok.shared.Refusal;

/** Short messages over the page: done, refused, overtaken, failed. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    public static void done(String sentence) {
        show(sentence, SHORT, NotificationVariant.SUCCESS);
    }

    public static void warn(String sentence) {
        show(sentence, LONG, NotificationVariant.WARNING);
    }

    public static void refused(UI ui, Refusal refusal) {
        show(refusal.message(ui.getLocale()), LONG, NotificationVariant.ERROR);
    }

    public static void failed(UI ui, Incident incident) {
        show(ui.getTranslation("shell.failure.sentence", incident.id()), LONG, NotificationVariant.ERROR);
    }

    static void databaseAbsent(UI ui) {
        show(ui.getTranslation("shell.failure.database"), LONG, NotificationVariant.WARNING);
    }

    static void overtaken(UI ui) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.overtaken.title"));
        dialog.setText(ui.getTranslation("shell.overtaken.text"));
        dialog.setConfirmText(ui.getTranslation("shell.overtaken.reload"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("shell.overtaken.stay"));
        dialog.addConfirmListener(event -> ui.getPage().reload());
        dialog.open();
    }

    private static void show(String sentence, int milliseconds, NotificationVariant variant) {
        var notification = new Notification(sentence, milliseconds, Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
