package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Objection;
import id.tolok.coaching.Objection.Decision;
import id.tolok.coaching.Objection.Target;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads appraisals with their objections. */
final class AppraisalMapper {

    private AppraisalMapper() {}

    static Appraisal appraisal(ResultSet row, int number) throws SQLException {
        return new Appraisal(
                new AppraisalId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("employee_name"),
                new UnitId(row.getLong("unit_id")),
                new PeriodId(row.getLong("period_id")),
                row.getString("period_code"),
                new RuleSetId(row.getString("rule_set")),
                new ResultId(row.getLong("result_id")),
                new RunId(row.getLong("run_id")),
                new EmployeeId(row.getLong("assessor_id")),
                row.getString("assessor_name"),
                Optional.ofNullable(row.getObject("superior_id", Long.class)).map(EmployeeId::new),
                Optional.ofNullable(row.getString("superior_name")),
                AppraisalState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("computed_grade")),
                assessorGrade(row),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at").orElseThrow(),
                instant(row, "released_at"),
                day(row, "received_on"),
                day(row, "objection_until"),
                objection(row),
                row.getString("verification"),
                row.getObject("replaced_by", Long.class) != null);
    }

    private static Optional<AssessorGrade> assessorGrade(ResultSet row) throws SQLException {
        var grade = row.getString("assessor_grade");
        return grade == null
                ? Optional.empty()
                : Optional.of(new AssessorGrade(grade, row.getString("grade_reason"), row.getString("grade_evidence")));
    }

    private static Optional<Objection> objection(ResultSet row) throws SQLException {
        var target = row.getString("target");
        if (target == null) {
            return Optional.empty();
        }
        return Optional.of(new Objection(
                new Target(Target.Kind.valueOf(target), row.getString("reference")),
                row.getString("reasons"),
                instant(row, "made_at").orElseThrow(),
                day(row, "explain_until").orElseThrow(),
                Optional.ofNullable(row.getString("explanation")),
                day(row, "decide_until"),
                decision(row),
                Optional.ofNullable(row.getObject("follow_up", Long.class)).map(RunId::new)));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var at = instant(row, "decided_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        row.getBoolean("upheld"),
                        row.getString("decision_reasons"),
                        row.getString("decided_by"),
                        at.get()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
