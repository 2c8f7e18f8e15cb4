package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.organisation.WorkingDays;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the day and the name of a holiday. */
final class HolidayDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    HolidayDialog(WorkingDays days, Consumer<LocalDate> done) {
        setHeaderTitle(getTranslation("settings.calendar.add"));
        setWidth("min(28rem, 100%)");
        var day = new DayField(getTranslation("settings.calendar.day"));
        var name = new TextField(getTranslation("settings.calendar.name"));
        name.setMaxLength(100);
        day.setWidthFull();
        name.setWidthFull();
        var form = new VerticalLayout(day, name);
        form.setPadding(false);
        add(form);
        var save = new Button(getTranslation("settings.calendar.add"), click -> {
            day.setInvalid(day.isEmpty());
            name.setInvalid(name.getValue().isBlank());
            if (!day.isInvalid() && !name.isInvalid()) {
                days.addHoliday(day.getValue(), name.getValue());
                close();
                done.accept(day.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }
}
