package id.tolok.console.privacy;

import com.vaadin.flow.component.textfield.IntegerField;
import id.tolok.console.component.Ask;
import id.tolok.console.shell.Notices;
import id.tolok.privacy.Retention;

/** For how many years one kind of content is kept; a change is asked about first. */
final class TermField extends IntegerField {

    private static final long serialVersionUID = 1L;
    private static final int MOST_YEARS = 100;

    TermField(Retention retention, Retention.Term term, boolean mayChange) {
        super(null, term.years(), change -> {});
        setLabel(getTranslation("privacy.content." + term.code()));
        setMin(1);
        setMax(MOST_YEARS);
        setStepButtonsVisible(true);
        setReadOnly(!mayChange);
        setErrorMessage(getTranslation("privacy.terms.range", MOST_YEARS));
        addValueChangeListener(change -> {
            if (change.isFromClient() && !isInvalid() && change.getValue() != null) {
                ask(retention, new Retention.Term(term.code(), change.getValue()));
            }
        });
    }

    private void ask(Retention retention, Retention.Term term) {
        Ask.before(
                getLabel(),
                getTranslation("privacy.terms.change", term.years()),
                getTranslation("privacy.terms.keep"),
                () -> {
                    retention.keep(term);
                    Notices.done(getTranslation("privacy.terms.kept"));
                });
    }
}
