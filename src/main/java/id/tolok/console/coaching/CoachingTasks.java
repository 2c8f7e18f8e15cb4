package id.tolok.console.coaching;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalFilter;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.AppraisalStep;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.Confirmations;
import id.tolok.console.home.Task;
import id.tolok.console.home.Tasks;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Results to confirm, to release and to receive; objections to explain and to decide. */
@Component
@Order(5)
class CoachingTasks implements Tasks {

    private final Appraisals appraisals;
    private final Confirmations confirmations;
    private final Periods periods;
    private final PublishedRules rules;
    private final ConsoleTexts texts;

    CoachingTasks(
            Appraisals appraisals,
            Confirmations confirmations,
            Periods periods,
            PublishedRules rules,
            ConsoleTexts texts) {
        this.appraisals = appraisals;
        this.confirmations = confirmations;
        this.periods = periods;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        var tasks = new ArrayList<Task>();
        if (actor.may(Permission.COACHING_CONFIRM)) {
            toConfirm(language).ifPresent(tasks::add);
            appraisals.ofMyPeople().stream()
                    .flatMap(appraisal ->
                            appraisals.steps(appraisal).stream().map(step -> task(step, appraisal, language)))
                    .forEach(tasks::add);
        }
        if (actor.may(Permission.COACHING_OWN)) {
            appraisals.mine().stream()
                    .filter(appraisal -> appraisals.steps(appraisal).contains(AppraisalStep.RECEIVE))
                    .map(appraisal -> task(AppraisalStep.RECEIVE, appraisal, language))
                    .forEach(tasks::add);
        }
        if (actor.may(Permission.COACHING_RELEASE)) {
            int waiting = appraisals.count(AppraisalFilter.in(AppraisalState.CONFIRMED));
            if (waiting > 0) {
                tasks.add(new Task(
                        VaadinIcon.PAPERPLANE_O,
                        texts.getTranslation("coaching.task.release", language, waiting),
                        "coaching/release"));
            }
        }
        return tasks;
    }

    private Optional<Task> toConfirm(Locale language) {
        return periods.current()
                .flatMap(period -> rules.ruleSets().stream()
                        .map(set -> confirmations.candidates(period.id(), set.id()).stream()
                                .filter(candidate -> candidate.appraisal().isEmpty())
                                .count())
                        .filter(open -> open > 0)
                        .findFirst()
                        .map(open -> new Task(
                                VaadinIcon.CHECK_SQUARE_O,
                                texts.getTranslation("coaching.task.confirm", language, open, period.code()),
                                "coaching?period=" + period.code())));
    }

    private Task task(AppraisalStep step, Appraisal appraisal, Locale language) {
        return new Task(
                VaadinIcon.SCALE,
                texts.getTranslation(
                        "coaching.task." + step, language, appraisal.employeeName(), appraisal.periodCode()),
                "appraisal/" + appraisal.id().value());
    }
}
