package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.facts.FactRequest;
import id.tolok.facts.FactRequests;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests about facts that wait for one's answer, and how many of them wait too long. */
@Component
@Order(4)
class FactTasks implements Tasks {

    private final FactRequests requests;
    private final ConsoleTexts texts;
    private final Clock clock;

    FactTasks(FactRequests requests, ConsoleTexts texts, Clock clock) {
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        if (!actor.may(Permission.FACTS_RECORD)) {
            return List.of();
        }
        var waiting = requests.waitingForMe();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Task(VaadinIcon.CLIPBOARD_CHECK, sentence(waiting, language), "facts/requests"));
    }

    private String sentence(List<FactRequest> waiting, Locale language) {
        long late = waiting.stream()
                .filter(request -> request.isOverdue(clock.instant()))
                .count();
        return late == 0
                ? texts.getTranslation("home.task.requests", language, waiting.size())
                : texts.getTranslation("home.task.requests-late", language, waiting.size(), late);
    }
}
