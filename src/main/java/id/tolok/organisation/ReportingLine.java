package id.tolok.organisation;

import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who assesses whom, from one day to another (both included; open where {@code until} is absent). An acting assessor
 * stands in for the regular one as long as the acting line lasts.
 */
public record ReportingLine(
        EmployeeId employee, EmployeeId assessor, LocalDate from, Optional<LocalDate> until, boolean acting) {

    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
