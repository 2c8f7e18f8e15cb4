package id.tolok.console.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Facts;
import id.tolok.privacy.Retention;

/** For how many years one kind of content is kept, and who answers for it. */
final class TermCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    TermCard(Retention retention, Retention.Term term, boolean mayChange, Runnable changed) {
        var title = getTranslation("privacy.content." + term.code());
        var holder = term.holder().isEmpty() ? getTranslation("privacy.terms.nobody") : term.holder();
        getContent().addClassName("tolok-card");
        getContent()
                .add(
                        new H3(title),
                        new Facts()
                                .add(
                                        getTranslation("privacy.terms.kept-for"),
                                        getTranslation("privacy.terms.years", term.years()))
                                .add(getTranslation("privacy.terms.holder"), holder));
        if (mayChange) {
            getContent()
                    .add(new Button(
                            getTranslation("privacy.terms.keep"),
                            click -> new TermDialog(title, retention, term, changed).open()));
        }
    }
}
