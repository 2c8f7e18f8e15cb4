package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.CodeEditor;
import java.util.Arrays;

/** Offers what the browser kept of a text that never reached the server: a lost connection, a closed tab. */
final class UnsavedNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private String kept = "";
    private CodeEditor from;

    UnsavedNotice(CodeEditor first, CodeEditor... more) {
        from = first;
        var restore = new Button(getTranslation("rules.unsaved.restore"), click -> {
            from.replace(kept);
            getContent().setVisible(false);
        });
        restore.setId("unsaved-restore");
        var forget = new Button(getTranslation("rules.unsaved.forget"), click -> {
            from.forgetUnsaved();
            getContent().setVisible(false);
        });
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setId("unsaved");
        getContent().addClassName("tolok-rule-seat");
        getContent().add(VaadinIcon.CLOCK.create(), new Span(getTranslation("rules.unsaved.found")), restore, forget);
        getContent().setVisible(false);
        listen(first);
        Arrays.stream(more).forEach(this::listen);
    }

    private void listen(CodeEditor editor) {
        editor.onUnsavedFound(found -> {
            from = editor;
            kept = found.text();
            getContent().setVisible(true);
        });
        editor.onTextTyped(typed -> getContent().setVisible(false));
    }
}
