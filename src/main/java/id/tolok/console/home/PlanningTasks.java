package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an office lacks before anybody can be appraised: a period, people. */
@Component
@Order(2)
class PlanningTasks implements Tasks {

    private final Periods periods;
    private final Organisation organisation;
    private final ConsoleTexts texts;

    PlanningTasks(Periods periods, Organisation organisation, ConsoleTexts texts) {
        this.periods = periods;
        this.organisation = organisation;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        var tasks = new ArrayList<Task>();
        if (actor.may(Permission.PLANNING_EDIT) && periods.current().isEmpty()) {
            tasks.add(new Task(
                    VaadinIcon.CALENDAR_CLOCK, texts.getTranslation("home.task.period", language), "settings/periods"));
        }
        if (actor.may(Permission.ORGANISATION_EDIT) && organisation.count(EmployeeFilter.ALL) == 0) {
            tasks.add(new Task(
                    VaadinIcon.USERS, texts.getTranslation("home.task.employees", language), "employees/import"));
        }
        return tasks;
    }
}
