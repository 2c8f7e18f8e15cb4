package id.tolok.console.evaluation;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.Formats;
import id.tolok.console.home.Task;
import id.tolok.console.home.Tasks;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.evaluation.ProposalFilter;
import id.tolok.evaluation.SanctionProposals;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposals that wait for somebody to act; for those who see all, the ones that were let lie. */
@Component
@Order(3)
class ProposalTasks implements Tasks {

    private final SanctionProposals proposals;
    private final ConsoleTexts texts;

    ProposalTasks(SanctionProposals proposals, ConsoleTexts texts) {
        this.proposals = proposals;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        if (actor.may(Permission.EVALUATION_READ_ALL)) {
            int overdue = proposals.count(ProposalFilter.OVERDUE);
            return overdue == 0 ? List.of() : List.of(task("overdue", overdue, "proposals?show=OVERDUE", language));
        }
        if (!actor.may(Permission.EVALUATION_READ_TEAM)) {
            return List.of();
        }
        int open = proposals.waitingForMe().size();
        return open == 0 ? List.of() : List.of(task("waiting", open, "proposals", language));
    }

    private Task task(String what, int count, String address, Locale language) {
        return new Task(
                VaadinIcon.GAVEL,
                texts.getTranslation("evaluation.proposals.task." + what, language, Formats.count(count, language)),
                address);
    }
}
