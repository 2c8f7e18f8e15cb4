package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks from which day on a version counts. */
final class PublishDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PublishDialog(LocalDate today, Consumer<LocalDate> then) {
        setHeaderTitle(getTranslation("rules.actions.publish"));
        setMaxWidth("32rem");
        var day = new DatePicker(getTranslation("rules.publish.from"), today);
        day.setId("publish-from");
        day.setLocale(getLocale());
        day.setRequired(true);
        var go = new Button(getTranslation("rules.actions.publish"), click -> {
            if (!day.isEmpty()) {
                close();
                then.accept(day.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("publish-confirm");
        add(new Paragraph(getTranslation("rules.publish.help")), day);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }
}
