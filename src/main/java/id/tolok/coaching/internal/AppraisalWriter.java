package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.AssessorGrade;
import id.tolok.evaluation.DatedResult;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes an appraisal of a confirmed result; the one of the same person and period before it is replaced. */
@Repository
class AppraisalWriter {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    AppraisalWriter(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    AppraisalId add(DatedResult dated, Judge judge, Optional<AssessorGrade> grade) {
        var run = dated.run();
        var result = dated.result();
        long id = database.sql("select nextval('appraisal_seq')")
                .query(Long.class)
                .single();
        database.sql("update appraisal set replaced_by = ? where employee_id = ? and period_id = ? and rule_set = ?"
                        + " and replaced_by is null")
                .params(
                        id,
                        result.employee().value(),
                        run.period().value(),
                        run.ruleSet().value())
                .update();
        database.sql("""
                insert into appraisal (id, employee_id, employee_name, unit_id, period_id, period_code, rule_set,
                    result_id, run_id, assessor_id, assessor_name, superior_id, superior_name, state, computed_grade,
                    assessor_grade, grade_reason, grade_evidence, confirmed_by, confirmed_at, verification)
                values (:id, :employee, :name, :unit, :period, :code, :rules, :result, :run, :assessor, :assessorName,
                    :superior, :superiorName, 'CONFIRMED', :computed, :grade, :reason, :evidence, :by, :at, :verification)""")
                .param("id", id)
                .param("employee", result.employee().value())
                .param("name", result.name())
                .param("unit", result.unit().value())
                .param("period", run.period().value())
                .param("code", run.periodCode())
                .param("rules", run.ruleSet().value())
                .param("result", result.id().value())
                .param("run", run.id().value())
                .param("assessor", judge.assessor().value())
                .param("assessorName", judge.assessorName())
                .param("superior", judge.superior().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("superiorName", judge.superiorName().orElse(null), Types.VARCHAR)
                .param("computed", result.grade().orElse(null), Types.VARCHAR)
                .param("grade", grade.map(AssessorGrade::grade).orElse(null), Types.VARCHAR)
                .param("reason", grade.map(AssessorGrade::reason).orElse(null), Types.VARCHAR)
                .param("evidence", grade.map(AssessorGrade::evidence).orElse(null), Types.VARCHAR)
                .param("by", actor.get().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("verification", VerificationCode.next())
                .update();
        return new AppraisalId(id);
    }
}
