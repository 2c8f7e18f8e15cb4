package id.tolok.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.feedback.Feedback;
import java.util.function.Consumer;

/** An answer that the citizen finds under the ticket. */
final class ReplyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ReplyDialog(Feedback feedback, Consumer<String> then) {
        setHeaderTitle(getTranslation("feedback.reply.title"));
        setWidth("min(36rem, 100%)");
        var text = new TextArea(getTranslation("feedback.reply.text"));
        text.setHelperText(getTranslation("feedback.reply.help"));
        text.setMaxLength(4000);
        text.setMinHeight("10rem");
        text.setWidthFull();
        text.setValue(feedback.reply().orElse(""));
        add(text);
        var send = new Button(getTranslation("feedback.reply.do"), click -> {
            then.accept(text.getValue());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), send);
        text.focus();
    }
}
