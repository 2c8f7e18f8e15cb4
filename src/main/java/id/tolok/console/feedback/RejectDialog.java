package id.tolok.console.feedback;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.tolok.feedback.RejectReason;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks why a feedback does not count; the citizen reads the reason. */
final class RejectDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RejectDialog(Consumer<RejectReason> then) {
        setHeaderTitle(getTranslation("feedback.reject.title"));
        var reason = new RadioButtonGroup<RejectReason>(getTranslation("feedback.reject.reason"));
        reason.addThemeName("vertical");
        reason.setItems(RejectReason.values());
        reason.setItemLabelGenerator(
                one -> getTranslation("feedback.reason." + one.name().toLowerCase(Locale.ROOT)));
        reason.setValue(RejectReason.NOT_CLEAR);
        add(reason);
        var reject = new Button(getTranslation("feedback.reject.do"), click -> {
            close();
            then.accept(reason.getValue());
        });
        reject.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        reject.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), reject);
        // arrows choose the reason, Enter rejects
        reason.getElement().callJsFunction("focus");
    }
}
