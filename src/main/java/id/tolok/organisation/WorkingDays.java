package id.tolok.organisation;

import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.internal.CalendarStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's working calendar; Monday to Friday until somebody sets one. */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

    private static final int LONGEST_NAME = 100;

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

    /** @throws OrganisationRefusal when the name is empty or too long, or the day is a holiday already */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void addHoliday(LocalDate date, String name) {
        var old = calendar();
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new OrganisationRefusal("HOLIDAY_NAME", LONGEST_NAME);
        }
        if (old.holiday(date).isPresent()) {
            throw new OrganisationRefusal("HOLIDAY_TWICE", date);
        }
        var holidays = new TreeMap<>(old.holidays());
        holidays.put(date, stripped);
        change(new WorkingCalendar(old.week(), holidays, old.seasons()));
    }

    /** Does nothing when the day is no holiday. */
    @Requires(ORGANISATION_EDIT)
    @Transactional
    public void removeHoliday(LocalDate date) {
        var old = calendar();
        if (old.holiday(date).isPresent()) {
            var holidays = new TreeMap<>(old.holidays());
            holidays.remove(date);
            change(new WorkingCalendar(old.week(), holidays, old.seasons()));
        }
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
