package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.internal.CalendarStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's working calendar; Monday to Friday until somebody sets one. */
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

    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void change(WorkingCalendar calendar) {
        store.replace(calendar);
        events.publishEvent(Auditable.of("organisation.calendar-changed", "calendar", Hash.of(calendar.toString())));
    }

    /** Sets the calendar that came with a rule set, unless the office has its own already. */
    @Requires({ORGANISATION_EDIT, RULES_PUBLISH})
    @Transactional
    public void adopt(WorkingCalendar calendar) {
        if (store.read().isEmpty()) {
            change(calendar);
        }
    }
}
