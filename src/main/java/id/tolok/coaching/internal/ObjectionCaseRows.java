package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.Objection.Target;
import id.tolok.coaching.Objection.Target.Kind;
import id.tolok.coaching.ObjectionCase;
import id.tolok.shared.RuleSetId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections that can become cases. */
@Repository
public class ObjectionCaseRows {

    private final JdbcClient database;

    ObjectionCaseRows(JdbcClient database) {
        this.database = database;
    }

    public List<ObjectionCase> open() {
        return database.sql("""
                select a.id, a.rule_set, a.period_code, o.target, o.reference
                from appraisal_objection o join appraisal a on a.id = o.appraisal_id
                    join evaluation_run u on u.id = o.follow_up
                where o.upheld and u.state = 'COMPLETED' and not o.became_case order by a.id""")
                .query((row, number) -> new ObjectionCase(
                        new AppraisalId(row.getLong("id")),
                        new RuleSetId(row.getString("rule_set")),
                        row.getString("period_code"),
                        new Target(Kind.valueOf(row.getString("target")), row.getString("reference"))))
                .list();
    }

    public void taken(AppraisalId appraisal) {
        database.sql("update appraisal_objection set became_case = true where appraisal_id = ?")
                .param(appraisal.value())
                .update();
    }
}
