package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Pre;

/** The text of a rule to read, as it was at that version. */
public class RuleText extends Composite<Pre> {

    private static final long serialVersionUID = 1L;

    public RuleText(String text) {
        getContent().setText(text.strip());
        getContent().addClassName("tolok-rule-text");
        getContent().getElement().setAttribute("tabindex", "0");
    }
}
