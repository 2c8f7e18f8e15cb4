package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing yet, and what to do about it. */
public class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon icon, String title, String remedy, Component... actions) {
        var mark = icon.create();
        var heading = new Span(title);
        heading.addClassName("tolok-empty-title");
        getContent().addClassName("tolok-empty");
        getContent().add(mark, heading, new Paragraph(remedy));
        getContent().add(actions);
    }
}
