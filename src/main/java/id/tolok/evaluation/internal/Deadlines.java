package id.tolok.evaluation.internal;

import id.tolok.organisation.WorkingDays;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long somebody has to act on a proposal: some working days of the office. */
@Component
class Deadlines {

    private final WorkingDays calendar;
    private final int workingDays;

    Deadlines(WorkingDays calendar, @Value("${tolok.proposals.working-days:7}") int workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** The last day, counted from the working day after this one. */
    LocalDate from(LocalDate day) {
        var days = calendar.calendar();
        var last = day;
        for (int i = 0; i < workingDays; i++) {
            last = days.nextWorkingDay(last).orElse(last.plusDays(1));
        }
        return last;
    }
}
