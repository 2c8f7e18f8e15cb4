package id.tolok.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason before something is done that others will ask about. */
public class WhyDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    public WhyDialog(String title, String explanation, String action, Consumer<String> then) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        var reason = new TextArea(getTranslation("component.why.label"));
        reason.setMaxLength(LONGEST);
        reason.setRequired(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setErrorMessage(getTranslation("component.why.missing"));
        add(new Paragraph(explanation), reason);
        var go = new Button(action, click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                then.accept(reason.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
