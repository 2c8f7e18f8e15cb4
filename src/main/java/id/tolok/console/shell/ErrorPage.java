package id.tolok.console.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;

/** What stands in place of a view that cannot be shown: a picture, a sentence, and the way home. */
abstract class ErrorPage<T extends Exception> extends Composite<Div> implements HasErrorParameter<T>, Titled {

    private static final long serialVersionUID = 1L;

    private final String key;

    ErrorPage(String key) {
        this.key = key;
    }

    abstract int status();

    abstract VaadinIcon icon();

    String sentence(T thrown) {
        return getTranslation(key + ".text");
    }

    @Override
    public final int setErrorParameter(BeforeEnterEvent event, ErrorParameter<T> parameter) {
        getContent().addClassName("tolok-error-page");
        getContent()
                .add(
                        icon().create(),
                        new H1(getTranslation(titleKey())),
                        new Paragraph(sentence(parameter.getException())),
                        new Anchor("", getTranslation("shell.error.home")));
        return status();
    }

    @Override
    public final String titleKey() {
        return key + ".title";
    }
}
