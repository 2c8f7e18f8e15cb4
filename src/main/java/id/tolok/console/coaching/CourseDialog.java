package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.coaching.CourseData;
import id.tolok.console.coaching.CodeNames.Named;
import java.util.Optional;
import java.util.function.Consumer;

/** A course, new or changed. */
class CourseDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    CourseDialog(Optional<CourseData> known, CodeNames names, Consumer<CourseData> then) {
        setHeaderTitle(getTranslation(known.isPresent() ? "coaching.courses.change" : "coaching.courses.add"));
        setWidth("min(34rem, 100%)");
        var title = new TextField(getTranslation("coaching.courses.name"));
        title.setMaxLength(200);
        title.setWidthFull();
        title.setErrorMessage(getTranslation("coaching.invite.missing"));
        var provider = new TextField(getTranslation("coaching.courses.provider"));
        provider.setMaxLength(200);
        provider.setWidthFull();
        var description = new TextArea(getTranslation("coaching.courses.description"));
        description.setMaxLength(2000);
        description.setWidthFull();
        var answers = new ComboBox<Named>(getTranslation("coaching.courses.answers"));
        var recommendations = names.recommendations(getLocale());
        answers.setItems(recommendations);
        answers.setItemLabelGenerator(Named::name);
        answers.setWidthFull();
        known.ifPresent(data -> {
            title.setValue(data.title());
            provider.setValue(data.provider());
            description.setValue(data.description());
            recommendations.stream()
                    .filter(one -> data.recommendation().equals(Optional.of(one.code())))
                    .findFirst()
                    .ifPresent(answers::setValue);
        });
        var form = new VerticalLayout(title, provider, description, answers);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("coaching.courses.keep"), click -> {
            title.setInvalid(title.getValue().isBlank());
            if (!title.isInvalid()) {
                then.accept(new CourseData(
                        title.getValue(),
                        provider.getValue(),
                        description.getValue(),
                        answers.getOptionalValue().map(Named::code)));
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
