package id.tolok.console.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A framed part of the first screen. */
public final class Card extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    public Card(String title, Component... parts) {
        getContent().addClassName("tolok-home-card");
        getContent().add(new H2(title));
        getContent().add(parts);
    }

    /** The one thing to take in, and a line that says more. */
    public Card figure(String figure, String line) {
        var large = new Paragraph(figure);
        large.addClassName("tolok-figure");
        getContent().add(large, new Paragraph(line));
        return this;
    }

    /** What else belongs to it, below. */
    public Card with(Component... more) {
        getContent().add(more);
        return this;
    }
}
