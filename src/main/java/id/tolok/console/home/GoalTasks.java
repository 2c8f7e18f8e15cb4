package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.planning.GoalAgreements;
import id.tolok.planning.GoalProposal;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposed goals that wait for one's answer: the first of them is where to begin. */
@Component
@Order(3)
class GoalTasks implements Tasks {

    private final GoalAgreements agreements;
    private final ConsoleTexts texts;

    GoalTasks(GoalAgreements agreements, ConsoleTexts texts) {
        this.agreements = agreements;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        if (!actor.may(Permission.GOALS_AGREE)) {
            return List.of();
        }
        var waiting = agreements.waitingForMe();
        return waiting.stream().findFirst().map(first -> task(first, waiting.size(), language)).stream()
                .toList();
    }

    private Task task(GoalProposal first, int count, Locale language) {
        return new Task(
                VaadinIcon.FLAG_O,
                texts.getTranslation("home.task.goals", language, count),
                "goals?employee=" + first.employee().value());
    }
}
