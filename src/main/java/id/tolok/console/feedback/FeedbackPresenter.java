package id.tolok.console.feedback;

import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackReview;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the queue of feedback needs, in words. */
@org.springframework.stereotype.Component
class FeedbackPresenter {

    private static final int CANDIDATES = 5;

    private final FeedbackReview review;
    private final Organisation organisation;
    private final CurrentActor actor;

    FeedbackPresenter(FeedbackReview review, Organisation organisation, CurrentActor actor) {
        this.review = review;
        this.organisation = organisation;
        this.actor = actor;
    }

    FeedbackReview review() {
        return review;
    }

    boolean mayDecide() {
        return actor.get().may(Permission.FEEDBACK_REVIEW);
    }

    List<Unit> units() {
        return organisation.units();
    }

    Set<UnitId> branch(UnitId top) {
        return organisation.subtree(top).stream().map(Unit::id).collect(Collectors.toSet());
    }

    String unitName(UnitId id) {
        return organisation.unit(id).map(Unit::name).orElse("");
    }

    /** People whom the citizen may have meant, those of the unit first. */
    List<Employee> candidates(Feedback feedback) {
        var name = feedback.officer().replaceFirst("(?i)^(bu|ibu|pak|bapak|mas|mbak|sdr)\\.? +", "");
        if (name.isEmpty()) {
            return List.of();
        }
        var here = organisation.employees(EmployeeFilter.in(feedback.unit()).withText(name), 0, CANDIDATES);
        return here.isEmpty() ? organisation.employees(EmployeeFilter.ALL.withText(name), 0, CANDIDATES) : here;
    }

    List<Employee> people(String text, int offset, int limit) {
        return organisation.employees(EmployeeFilter.ALL.withText(text), offset, limit);
    }

    String name(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Person person ->
                organisation.employee(person.employee()).map(Employee::name).orElse("–");
            case Assignee.OfUnit unit -> unitName(unit.unit());
        };
    }
}
