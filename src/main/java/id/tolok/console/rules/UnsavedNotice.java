package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.CodeEditor;

/** Offers what the browser kept of a text that never reached the server: a lost connection, a closed tab. */
final class UnsavedNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private String kept = "";

    UnsavedNotice(CodeEditor editor) {
        var restore = new Button(getTranslation("rules.unsaved.restore"), click -> {
            editor.replace(kept);
            getContent().setVisible(false);
        });
        restore.setId("unsaved-restore");
        var forget = new Button(getTranslation("rules.unsaved.forget"), click -> {
            editor.forgetUnsaved();
            getContent().setVisible(false);
        });
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setId("unsaved");
        getContent().addClassName("tolok-rule-seat");
        getContent().add(VaadinIcon.CLOCK.create(), new Span(getTranslation("rules.unsaved.found")), restore, forget);
        getContent().setVisible(false);
        editor.onUnsavedFound(found -> {
            kept = found.text();
            getContent().setVisible(true);
        });
        editor.onTextTyped(typed -> getContent().setVisible(false));
    }
}
