package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AssessorGrade;
import id.tolok.evaluation.JudgedGrade;
import id.tolok.evaluation.JudgedGrades;
import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject.Kind;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grades that assessors confirmed instead of the computed ones. */
@Component
class AssessorGrades implements JudgedGrades {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final JdbcClient database;
    private final AppraisalRows rows;
    private final EvidenceFiles evidence;
    private final CurrentActor actor;

    AssessorGrades(JdbcClient database, AppraisalRows rows, EvidenceFiles evidence, CurrentActor actor) {
        this.database = database;
        this.rows = rows;
        this.evidence = evidence;
        this.actor = actor;
    }

    @Override
    public Map<ResultId, JudgedGrade> of(Collection<ResultId> results) {
        var judged = new HashMap<ResultId, JudgedGrade>();
        for (var appraisal : rows.ofResults(results)) {
            appraisal.assessorGrade().ifPresent(grade -> judged.put(appraisal.result(), judged(appraisal, grade)));
        }
        return judged;
    }

    @Override
    public Map<ResultId, String> codes(RunId run) {
        var codes = new HashMap<ResultId, String>();
        database.sql("select result_id, assessor_grade from appraisal"
                        + " where run_id = ? and assessor_grade is not null")
                .param(run.value())
                .query(row -> {
                    codes.put(new ResultId(row.getLong("result_id")), row.getString("assessor_grade"));
                });
        return codes;
    }

    private JudgedGrade judged(Appraisal appraisal, AssessorGrade grade) {
        return new JudgedGrade(
                grade.grade(),
                grade.reason(),
                grade.evidence(),
                files(appraisal),
                appraisal.assessorName(),
                appraisal.confirmedAt());
    }

    /** Few are judged otherwise, so that a look-up for each of them is cheap. */
    private List<String> files(Appraisal appraisal) {
        long id = appraisal.id().value();
        return actor
                .as(SYSTEM, () -> evidence.of(appraisal.employee(), Kind.ASSESSOR_GRADE, List.of(id)))
                .getOrDefault(id, List.of())
                .stream()
                .map(EvidenceFile::name)
                .toList();
    }
}
