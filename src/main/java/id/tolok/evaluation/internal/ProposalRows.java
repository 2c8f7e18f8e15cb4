package id.tolok.evaluation.internal;

import id.tolok.evaluation.Attendance;
import id.tolok.evaluation.Attendance.Measure;
import id.tolok.evaluation.Proposal;
import id.tolok.evaluation.ProposalId;
import id.tolok.evaluation.ProposalState;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Proposals as rows of the database. */
final class ProposalRows implements RowMapper<Proposal> {

    private final LocalDate today;

    ProposalRows(LocalDate today) {
        this.today = today;
    }

    @Override
    public Proposal mapRow(ResultSet row, int number) throws SQLException {
        var state = ProposalState.valueOf(row.getString("proposal_state"));
        var due = row.getObject("due", LocalDate.class);
        return new Proposal(
                new ProposalId(row.getLong("proposal_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                RunRows.read(row, number),
                new ResultId(row.getLong("result_id")),
                row.getString("code"),
                Optional.ofNullable(row.getBigDecimal("months")).map(ProposalRows::plain),
                row.getString("rule"),
                Optional.ofNullable(row.getString("basis")),
                state,
                Optional.ofNullable(row.getObject("owner_id", Long.class)).map(EmployeeId::new),
                row.getInt("climbed"),
                due,
                state == ProposalState.OPEN && due.isBefore(today),
                attendance(row));
    }

    private static Optional<Attendance> attendance(ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        return measure == null
                ? Optional.empty()
                : Optional.of(new Attendance(
                        Measure.valueOf(measure),
                        row.getString("note"),
                        row.getString("attended_by"),
                        row.getObject("attended_at", OffsetDateTime.class).toInstant()));
    }

    private static BigDecimal plain(BigDecimal months) {
        return months.signum() == 0 ? BigDecimal.ZERO : months.stripTrailingZeros();
    }
}
