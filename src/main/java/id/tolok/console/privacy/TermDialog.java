package id.tolok.console.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.shell.Notices;
import id.tolok.privacy.Retention;

/** Another time of keeping, and who answers for it: what is older is erased the night after, so it says so first. */
final class TermDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_YEARS = 100;
    private static final int LONGEST = 200;

    private final IntegerField years = new IntegerField();
    private final TextField holder = new TextField();

    TermDialog(String title, Retention retention, Retention.Term term, Runnable changed) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        years.setLabel(getTranslation("privacy.terms.kept-for"));
        years.setValue(term.years());
        years.setMin(1);
        years.setMax(MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setErrorMessage(getTranslation("privacy.terms.range", MOST_YEARS));
        holder.setLabel(getTranslation("privacy.terms.holder"));
        holder.setHelperText(getTranslation("privacy.terms.holder-help"));
        holder.setErrorMessage(getTranslation("component.why.missing"));
        holder.setMaxLength(LONGEST);
        holder.setRequiredIndicatorVisible(true);
        holder.setValue(term.holder());
        holder.setWidthFull();
        var form = new VerticalLayout(new Paragraph(getTranslation("privacy.terms.change")), years, holder);
        form.setPadding(false);
        add(form);
        var keep = new Button(getTranslation("privacy.terms.keep"), click -> keep(retention, term, changed));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), keep);
    }

    private void keep(Retention retention, Retention.Term term, Runnable changed) {
        holder.setInvalid(holder.getValue().isBlank());
        if (!holder.isInvalid() && !years.isInvalid() && !years.isEmpty()) {
            retention.keep(new Retention.Term(term.code(), years.getValue(), holder.getValue()));
            Notices.done(getTranslation("privacy.terms.kept"));
            close();
            changed.run();
        }
    }
}
