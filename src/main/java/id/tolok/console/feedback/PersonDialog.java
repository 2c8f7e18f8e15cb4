package id.tolok.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.organisation.Employee;
import java.util.function.Consumer;

/** Asks whom the feedback is about; those whom the citizen may have meant stand first. */
final class PersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PersonDialog(FeedbackPresenter presenter, Feedback feedback, Consumer<Assignee> then) {
        setHeaderTitle(getTranslation("feedback.person.title"));
        setWidth("min(30rem, 100%)");
        var person = new ComboBox<Employee>(getTranslation("feedback.person.name"));
        person.setItems(
                query -> presenter.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setItemLabelGenerator(Employee::name);
        person.setWidthFull();
        var candidates = presenter.candidates(feedback);
        if (!candidates.isEmpty()) {
            person.setValue(candidates.getFirst());
        }
        add(person);
        var accept = new Button(
                getTranslation("feedback.person.do"),
                click -> person.getOptionalValue()
                        .ifPresentOrElse(
                                chosen -> {
                                    close();
                                    then.accept(new Assignee.Person(chosen.id()));
                                },
                                () -> person.setInvalid(true)));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), accept);
        person.focus();
    }
}
