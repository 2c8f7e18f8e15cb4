package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a screen: title, one sentence of orientation where it helps, and the screen's actions at the right. */
public class PageHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final H1 title;
    private final Div words;
    private final Div actions = new Div();

    public PageHeader(String title, Component... actions) {
        this.title = new H1(title);
        this.words = new Div(this.title);
        this.actions.add(actions);
        this.actions.addClassName("tolok-page-actions");
        getContent().addClassName("tolok-page-header");
        getContent().add(words, this.actions);
    }

    public PageHeader subtitle(String sentence) {
        words.add(new Paragraph(sentence));
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void addAction(Component... more) {
        actions.add(more);
    }
}
