package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.privacy.DataRequests;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests about personal data that wait for an answer. */
@Component
@Order(9)
class PrivacyTasks implements Tasks {

    private final DataRequests requests;
    private final ConsoleTexts texts;

    PrivacyTasks(DataRequests requests, ConsoleTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        if (!actor.may(Permission.PRIVACY_ANSWER)) {
            return List.of();
        }
        var waiting = requests.waiting();
        return waiting.open() == 0
                ? List.of()
                : List.of(new Task(
                        VaadinIcon.USER_CARD,
                        texts.getTranslation("home.task.data-requests", language, waiting.open(), waiting.overdue()),
                        "settings/privacy"));
    }
}
