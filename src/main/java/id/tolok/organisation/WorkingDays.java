package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.internal.CalendarChecks;
import id.tolok.organisation.internal.CalendarStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's working calendar; Monday to Friday until a rule set brings one or somebody sets one. */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

    private final CalendarStore store;
    private final ApplicationEventPublisher events;

    WorkingDays(CalendarStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @OpenToAll("office hours and holidays are public")
    public WorkingCalendar calendar() {
        return store.read().orElse(WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    /** The calendar to be edited. */
    @OpenToAll("office hours and holidays are public")
    public OfficeCalendar office() {
        // the revision first: a change in between makes this sight too old, never too new
        int revision = store.revision();
        return new OfficeCalendar(calendar(), revision);
    }

    /**
     * Puts another calendar in the place of the one that somebody saw.
     *
     * @throws OrganisationRefusal when a name is empty or too long, or seasons share a name or a day
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was changed since
     */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void change(OfficeCalendar seen, WorkingCalendar calendar) {
        CalendarChecks.require(calendar);
        store.advance(seen.revision());
        replace(calendar);
    }

    /**
     * Takes over the calendar that came with a rule set: all of it while the office has none, later only the holidays
     * and seasons of years for which the office has none yet. What the office set is never changed.
     *
     * @throws OrganisationRefusal when a name is too long, or seasons share a name or a day
     */
    @Requires({ORGANISATION_EDIT, RULES_PUBLISH})
    @Transactional
    public void adopt(WorkingCalendar offered) {
        store.advance();
        var own = store.read();
        var adopted = own.map(calendar -> calendar.withYearsOf(offered)).orElse(offered);
        if (!own.equals(Optional.of(adopted))) {
            CalendarChecks.require(adopted);
            replace(adopted);
        }
    }

    private void replace(WorkingCalendar calendar) {
        store.replace(calendar);
        events.publishEvent(Auditable.of("organisation.calendar-changed", "calendar", Hash.of(calendar.toString())));
    }
}
