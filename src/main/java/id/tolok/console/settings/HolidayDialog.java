package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Asks for the day and the name of a holiday; neither day nor name may be blank, and a day is a holiday once. */
final class HolidayDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;

    private final DayField day = new DayField(getTranslation("settings.calendar.day"));
    private final TextField name = new TextField(getTranslation("settings.calendar.name"));

    HolidayDialog(
            Supplier<WorkingCalendar> calendar,
            Optional<LocalDate> old,
            BiConsumer<LocalDate, UnaryOperator<WorkingCalendar>> change) {
        setHeaderTitle(getTranslation(old.isPresent() ? "settings.calendar.edit" : "settings.calendar.add"));
        setWidth("min(28rem, 100%)");
        day.setManualValidation(true);
        name.setManualValidation(true);
        name.setMaxLength(LONGEST_NAME);
        old.ifPresent(date -> {
            day.setValue(date);
            name.setValue(calendar.get().holiday(date).orElse(""));
        });
        day.setWidthFull();
        name.setWidthFull();
        var form = new VerticalLayout(day, name);
        form.setPadding(false);
        add(form);
        var save = new Button(getTranslation("settings.calendar.save"), click -> {
            if (isSound(calendar.get(), old)) {
                change.accept(
                        day.getValue(),
                        changed -> old.map(changed::withoutHoliday)
                                .orElse(changed)
                                .withHoliday(day.getValue(), name.getValue()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }

    private boolean isSound(WorkingCalendar calendar, Optional<LocalDate> old) {
        var chosen = day.getOptionalValue();
        var taken = chosen.filter(date -> !old.equals(Optional.of(date))).flatMap(calendar::holiday);
        day.setErrorMessage(taken.map(holiday -> getTranslation("settings.calendar.taken", holiday))
                .orElseGet(() -> getTranslation("settings.calendar.no-day")));
        day.setInvalid(chosen.isEmpty() || taken.isPresent());
        name.setErrorMessage(getTranslation("settings.calendar.no-name"));
        name.setInvalid(name.getValue().isBlank());
        return !day.isInvalid() && !name.isInvalid();
    }
}
