package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.Formats;
import id.tolok.console.shell.Notices;
import id.tolok.evaluation.ResultFilter;
import java.util.function.Supplier;

/** Keeps the people whom the list shows under a name, so that they can be evaluated again. */
class SaveSelection extends Composite<Button> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    SaveSelection(RunPresenter presenter, Supplier<ResultFilter> filter) {
        getContent().setText(getTranslation("evaluation.selection.save"));
        getContent().setIcon(VaadinIcon.BOOKMARK_O.create());
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(click -> ask(presenter, filter.get()));
    }

    private void ask(RunPresenter presenter, ResultFilter filter) {
        var dialog = new Dialog(getTranslation("evaluation.selection.save"));
        dialog.setWidth("min(28rem, 100%)");
        var name = new TextField(getTranslation("evaluation.selection.name"));
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setErrorMessage(getTranslation("evaluation.selection.namemissing"));
        dialog.add(new Paragraph(getTranslation("evaluation.selection.help")), name);
        var save = new Button(getTranslation("evaluation.selection.save"), click -> {
            name.setInvalid(name.getValue().isBlank());
            if (!name.isInvalid()) {
                var saved = presenter.save(name.getValue(), filter);
                dialog.close();
                Notices.done(getTranslation(
                        "evaluation.selection.saved", saved.name(), Formats.count(saved.people(), getLocale())));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}
