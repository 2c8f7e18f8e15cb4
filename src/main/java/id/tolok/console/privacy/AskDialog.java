package id.tolok.console.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.console.shell.Notices;
import id.tolok.privacy.DataRequest.Kind;
import id.tolok.privacy.DataRequests;
import java.util.Arrays;
import java.util.Locale;

/** Asks what somebody wants to know, or to have done, about the own data. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    AskDialog(DataRequests requests, Runnable then) {
        setHeaderTitle(getTranslation("privacy.ask.title"));
        setWidth("min(34rem, 100%)");
        var kind = new RadioButtonGroup<Kind>(getTranslation("privacy.ask.kind"));
        kind.addThemeName("vertical");
        kind.setItems(Arrays.stream(Kind.values()).filter(Kind::needsAnswer).toList());
        kind.setItemLabelGenerator(one -> getTranslation(
                "privacy.ask." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        kind.setValue(Kind.INFORMATION);
        var words = new TextArea(getTranslation("privacy.request.words"));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setRequired(true);
        words.setErrorMessage(getTranslation("component.why.missing"));
        var form = new VerticalLayout(new Paragraph(getTranslation("privacy.ask.text")), kind, words);
        form.setPadding(false);
        add(form);
        var send = new Button(getTranslation("privacy.ask.send"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) {
                requests.ask(kind.getValue(), words.getValue());
                close();
                Notices.done(getTranslation("privacy.ask.sent"));
                then.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), send);
    }
}
