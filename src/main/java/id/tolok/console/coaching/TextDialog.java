package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a longer text; title, help, label and action stand under one key. */
class TextDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    TextDialog(String key, Consumer<String> then) {
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("min(38rem, 100%)");
        var text = new TextArea(getTranslation(key + ".label"));
        text.setMaxLength(LONGEST);
        text.setMinRows(5);
        text.setWidthFull();
        text.setErrorMessage(getTranslation("component.why.missing"));
        add(new Paragraph(getTranslation(key + ".help")), text);
        var go = new Button(getTranslation(key + ".action"), click -> {
            text.setInvalid(text.getValue().isBlank());
            if (!text.isInvalid()) {
                then.accept(text.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
