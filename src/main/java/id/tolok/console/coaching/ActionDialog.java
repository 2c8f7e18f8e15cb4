package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.coaching.ActionData;
import id.tolok.coaching.Course;
import id.tolok.console.coaching.CodeNames.Named;
import id.tolok.console.component.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is to be done, by whom, until when, and which aspect it is to lift. */
class ActionDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    ActionDialog(
            Optional<String> recommendation,
            List<Course> courses,
            CodeNames names,
            LocalDate today,
            Consumer<ActionData> then) {
        setHeaderTitle(getTranslation("coaching.action.agree"));
        setWidth("min(36rem, 100%)");
        var title = new TextField(getTranslation("coaching.action.what"));
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        title.setErrorMessage(getTranslation("coaching.invite.missing"));
        recommendation.ifPresent(code -> title.setValue(names.recommendation(code, getLocale())));
        var course = new ComboBox<Course>(getTranslation("coaching.action.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(one -> one.data().title());
        course.setWidthFull();
        courses.stream()
                .filter(one -> recommendation.isPresent()
                        && one.data().recommendation().equals(recommendation))
                .findFirst()
                .ifPresent(course::setValue);
        var aspect = new ComboBox<Named>(getTranslation("coaching.action.aspect"));
        aspect.setItems(names.aspects(getLocale()));
        aspect.setItemLabelGenerator(Named::name);
        aspect.setHelperText(getTranslation("coaching.action.aspecthelp"));
        aspect.setWidthFull();
        var due = new DayField(getTranslation("coaching.action.due"));
        due.setValue(today.plusMonths(1));
        due.setMin(today);
        var who = new RadioButtonGroup<Boolean>(getTranslation("coaching.action.owner"));
        who.setItems(false, true);
        who.setItemLabelGenerator(
                assessor -> getTranslation(assessor ? "coaching.action.byassessor" : "coaching.action.byemployee"));
        who.setValue(false);
        var form = new VerticalLayout(title, course, aspect, due, who);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("coaching.action.save"), click -> {
            title.setInvalid(title.getValue().isBlank());
            due.setInvalid(due.isEmpty() || due.getValue().isBefore(today));
            if (!title.isInvalid() && !due.isInvalid()) {
                then.accept(new ActionData(
                        title.getValue(),
                        due.getValue(),
                        course.getOptionalValue().map(Course::id),
                        recommendation,
                        aspect.getOptionalValue().map(Named::code),
                        who.getValue()));
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
