package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before something is rejected, withdrawn or rolled back. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ReasonDialog(String action, Consumer<String> then) {
        setHeaderTitle(getTranslation("rules.actions." + action));
        var reason = new TextArea(getTranslation("rules.reason.label"));
        reason.setMaxLength(2000);
        reason.setWidth("28rem");
        reason.setMaxWidth("80vw");
        reason.setRequired(true);
        var go = new Button(getTranslation("rules.actions." + action), click -> {
            then.accept(reason.getValue());
            close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("reason-confirm");
        add(reason);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }
}
