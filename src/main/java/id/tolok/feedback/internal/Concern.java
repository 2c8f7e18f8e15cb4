package id.tolok.feedback.internal;

import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackRefusal;
import id.tolok.organisation.Organisation;
import id.tolok.shared.CurrentActor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps reviewers away from feedback about themselves: whom it is assigned to, or whose name a citizen wrote. */
@Component
public class Concern {

    private static final Set<String> TITLES = Set.of("bu", "ibu", "pak", "bapak", "mas", "mbak", "sdr", "saudara");

    private final CurrentActor actor;
    private final Organisation organisation;

    Concern(CurrentActor actor, Organisation organisation) {
        this.actor = actor;
        this.organisation = organisation;
    }

    public void refuseOwn(Feedback feedback, Optional<Assignee> assignee) {
        var self = actor.get().employee();
        boolean assigned = self.isPresent() && assignee.equals(self.map(Assignee.Person::new));
        boolean named = self.flatMap(organisation::employee)
                .map(employee -> names(feedback.officer(), employee.name()))
                .orElse(false);
        if (assigned || named) {
            throw new FeedbackRefusal("FEEDBACK_OWN");
        }
    }

    /** Whether all that was written is part of the name, titles aside. */
    static boolean names(String written, String name) {
        var words = words(written);
        words.removeAll(TITLES);
        return !words.isEmpty() && words(name).containsAll(words);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
