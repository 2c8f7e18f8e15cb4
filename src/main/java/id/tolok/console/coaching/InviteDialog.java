package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.tolok.coaching.DialogueData;
import id.tolok.console.component.DayField;
import id.tolok.organisation.Employee;
import id.tolok.shared.EmployeeId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Whom to talk with, when, where and about what. */
class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    InviteDialog(List<Employee> people, BiConsumer<Optional<EmployeeId>, DialogueData> then) {
        setHeaderTitle(getTranslation(people.isEmpty() ? "coaching.dialogues.ask" : "coaching.dialogues.invite"));
        setWidth("min(32rem, 100%)");
        var person = new ComboBox<Employee>(getTranslation("coaching.invite.person"));
        person.setItems(people);
        person.setItemLabelGenerator(Employee::name);
        person.setVisible(!people.isEmpty());
        person.setWidthFull();
        var day = new DayField(getTranslation("coaching.invite.day"));
        var time = new TimePicker(getTranslation("coaching.invite.time"), LocalTime.of(9, 0));
        time.setLocale(getLocale());
        time.setStep(Duration.ofMinutes(15));
        var topic = field("coaching.invite.topic");
        var place = field("coaching.invite.place");
        var form = new VerticalLayout(person, day, time, topic, place);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("coaching.invite.action"), click -> {
            person.setInvalid(!people.isEmpty() && person.isEmpty());
            day.setInvalid(day.isEmpty());
            time.setInvalid(time.isEmpty());
            topic.setInvalid(topic.getValue().isBlank());
            if (!person.isInvalid() && !day.isInvalid() && !time.isInvalid() && !topic.isInvalid()) {
                var when = day.getValue().atTime(time.getValue()).atZone(OFFICE).toInstant();
                then.accept(
                        person.getOptionalValue().map(Employee::id),
                        new DialogueData(when, place.getValue(), topic.getValue()));
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setErrorMessage(getTranslation("coaching.invite.missing"));
        return field;
    }
}
