package id.tolok.console.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Ask {

    private Ask() {}

    public static void before(String title, String consequence, String action, Runnable then) {
        open(title, consequence, action, then);
    }

    /** For what destroys or refuses something: the button is red. */
    public static void beforeDanger(String title, String consequence, String action, Runnable then) {
        open(title, consequence, action, then).setConfirmButtonTheme("error primary");
    }

    private static ConfirmDialog open(String title, String consequence, String action, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("component.ask.cancel"));
        dialog.addConfirmListener(confirmed -> then.run());
        dialog.open();
        return dialog;
    }
}
