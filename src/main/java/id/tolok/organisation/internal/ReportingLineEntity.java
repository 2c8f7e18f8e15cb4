package id.tolok.organisation.internal;

import id.tolok.organisation.ReportingLine;
import id.tolok.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored reporting line. It is never removed: it ends. */
@Entity
@Table(name = "reporting_line")
public class ReportingLineEntity {

    @Id
    @GeneratedValue(generator = "reporting_line_seq")
    @SequenceGenerator(name = "reporting_line_seq", sequenceName = "reporting_line_seq", allocationSize = 50)
    private @Nullable Long id;

    private long employeeId;

    private long assessorId;

    private LocalDate validFrom = LocalDate.EPOCH;

    private @Nullable LocalDate validUntil;

    private boolean acting;

    protected ReportingLineEntity() {}

    public ReportingLineEntity(ReportingLine line) {
        employeeId = line.employee().value();
        assessorId = line.assessor().value();
        validFrom = line.from();
        validUntil = line.until().orElse(null);
        acting = line.acting();
    }

    public ReportingLine toLine() {
        return new ReportingLine(
                new EmployeeId(employeeId),
                new EmployeeId(assessorId),
                validFrom,
                Optional.ofNullable(validUntil),
                acting);
    }

    /** Ends the line with this day; one that starts later then covers no day at all. */
    public void endOn(LocalDate lastDay) {
        if (validUntil == null || lastDay.isBefore(validUntil)) {
            validUntil = lastDay;
        }
    }
}
