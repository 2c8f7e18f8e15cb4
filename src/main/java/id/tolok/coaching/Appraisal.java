package id.tolok.coaching;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A confirmed result on its way to the person. Names are those at the time of the confirmation.
 *
 * @param computed the grade that the rules gave; absent where they gave none
 * @param superior who decides objections; absent at the top
 * @param objectionUntil last day for an objection, once it was received
 * @param verification the code on the letter that leads to its verification
 * @param replaced whether a later confirmed result took its place
 */
public record Appraisal(
        AppraisalId id,
        EmployeeId employee,
        String employeeName,
        UnitId unit,
        PeriodId period,
        String periodCode,
        RuleSetId ruleSet,
        ResultId result,
        RunId run,
        EmployeeId assessor,
        String assessorName,
        Optional<EmployeeId> superior,
        Optional<String> superiorName,
        AppraisalState state,
        Optional<String> computed,
        Optional<AssessorGrade> assessorGrade,
        String confirmedBy,
        Instant confirmedAt,
        Optional<Instant> releasedAt,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> objectionUntil,
        Optional<Objection> objection,
        String verification,
        boolean replaced) {

    /** The grade that counts. */
    public Optional<String> grade() {
        return assessorGrade.map(AssessorGrade::grade).or(() -> computed);
    }
}
