package id.tolok.coaching.internal;

import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.VersionPublished;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody when the criteria change in a period that has begun; with the publication or not at all. */
@Component
class CriteriaChanges {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final PublishedRules rules;
    private final Periods periods;
    private final Organisation organisation;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    CriteriaChanges(
            PublishedRules rules,
            Periods periods,
            Organisation organisation,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.periods = periods;
        this.organisation = organisation;
        this.actor = actor;
        this.events = events;
    }

    @EventListener
    void tell(VersionPublished published) {
        actor.as(SYSTEM, () -> {
            if (periods.all().stream().anyMatch(period -> isInMid(period, published.effectiveFrom()))) {
                tellEverybody(published);
            }
        });
    }

    private static boolean isInMid(Period period, LocalDate from) {
        return period.state() == PeriodState.RUNNING && period.contains(from) && from.isAfter(period.start());
    }

    private void tellEverybody(VersionPublished published) {
        var title = rules.ruleSets().stream()
                .filter(set -> set.id().equals(published.ruleSet()))
                .map(set -> set.titles().id())
                .findFirst()
                .orElse(published.ruleSet().value());
        var version = rules.version(published.version());
        var arguments = List.of(
                title,
                String.valueOf(version.number()),
                published.effectiveFrom().toString());
        organisation
                .employeeIds(EmployeeFilter.ALL)
                .forEach(person -> events.publishEvent(new Notice(person, "criteria-changed", arguments, "criteria")));
    }
}
