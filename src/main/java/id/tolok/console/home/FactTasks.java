package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.facts.FactRequest;
import id.tolok.facts.FactRequests;
import id.tolok.facts.RatingAnswers;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests about facts that wait for one's answer, how many of them wait too long, and colleagues to rate. */
@Component
@Order(4)
class FactTasks implements Tasks {

    private final FactRequests requests;
    private final RatingAnswers ratings;
    private final ConsoleTexts texts;
    private final Clock clock;

    FactTasks(FactRequests requests, RatingAnswers ratings, ConsoleTexts texts, Clock clock) {
        this.requests = requests;
        this.ratings = ratings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        return Stream.of(waiting(actor, language), toRate(actor, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> waiting(Actor actor, Locale language) {
        var waiting = actor.may(Permission.FACTS_RECORD) ? requests.waitingForMe() : List.<FactRequest>of();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task(VaadinIcon.CLIPBOARD_CHECK, sentence(waiting, language), "facts/requests"));
    }

    private String sentence(List<FactRequest> waiting, Locale language) {
        long late = waiting.stream()
                .filter(request -> request.isOverdue(clock.instant()))
                .count();
        return late == 0
                ? texts.getTranslation("home.task.requests", language, waiting.size())
                : texts.getTranslation("home.task.requests-late", language, waiting.size(), late);
    }

    private Optional<Task> toRate(Actor actor, Locale language) {
        long open = actor.may(Permission.FACTS_CONTRIBUTE)
                ? ratings.mine().stream()
                        .filter(invitation -> invitation.answers().isEmpty())
                        .count()
                : 0;
        return open == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        VaadinIcon.USERS, texts.getTranslation("home.task.ratings", language, open), "facts/rate"));
    }
}
