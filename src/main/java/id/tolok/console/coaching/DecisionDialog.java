package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** The superior's decision with its reasons. */
class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    DecisionDialog(BiConsumer<Boolean, String> then) {
        setHeaderTitle(getTranslation("coaching.decide.title"));
        setWidth("min(38rem, 100%)");
        var upheld = new RadioButtonGroup<Boolean>(getTranslation("coaching.decide.question"));
        upheld.setItems(true, false);
        upheld.setItemLabelGenerator(
                yes -> getTranslation(yes ? "coaching.decide.upheld" : "coaching.decide.rejected"));
        upheld.setErrorMessage(getTranslation("coaching.decide.missing"));
        var reasons = new TextArea(getTranslation("coaching.decide.reasons"));
        reasons.setMaxLength(LONGEST);
        reasons.setMinRows(4);
        reasons.setWidthFull();
        reasons.setErrorMessage(getTranslation("component.why.missing"));
        add(new Paragraph(getTranslation("coaching.decide.help")), upheld, reasons);
        var go = new Button(getTranslation("coaching.decide.action"), click -> {
            upheld.setInvalid(upheld.isEmpty());
            reasons.setInvalid(reasons.getValue().isBlank());
            if (!upheld.isInvalid() && !reasons.isInvalid()) {
                then.accept(upheld.getValue(), reasons.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
