package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A part of a screen that could not be shown, in one sentence, with a way to try again. */
public class FailedState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public FailedState(String sentence, Runnable retry) {
        getContent().addClassNames("tolok-empty", "tolok-failed");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        VaadinIcon.WARNING.create(),
                        new Paragraph(sentence),
                        new Button(getTranslation("component.failed.retry"), click -> retry.run()));
    }
}
