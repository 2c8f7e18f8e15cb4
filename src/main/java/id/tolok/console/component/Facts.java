package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names with their values, as a person reads a form. */
public class Facts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    public Facts() {
        getContent().addClassName("tolok-facts");
    }

    public Facts add(String name, String value) {
        return add(name, new Span(value));
    }

    public Facts add(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
