package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.ContestedRules.Contested;
import id.tolok.coaching.Objection;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of objections: one row for each appraisal that somebody objected to. */
@Repository
public class ObjectionRows {

    private final JdbcClient database;
    private final Clock clock;

    ObjectionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(AppraisalId id, Objection.Target target, String reasons, LocalDate explainUntil) {
        database.sql(
                        "insert into appraisal_objection (appraisal_id, target, reference, reasons, made_at, explain_until)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), target.kind().name(), target.reference(), reasons, now(), explainUntil)
                .update();
    }

    public void explain(AppraisalId id, String explanation, LocalDate decideUntil) {
        database.sql("update appraisal_objection set explanation = ?, explained_at = ?, decide_until = ?"
                        + " where appraisal_id = ?")
                .params(explanation, now(), decideUntil, id.value())
                .update();
    }

    public void decide(AppraisalId id, boolean upheld, String reasons, String by) {
        database.sql("update appraisal_objection set upheld = ?, decision_reasons = ?, decided_by = ?, decided_at = ?"
                        + " where appraisal_id = ?")
                .params(upheld, reasons, by, now(), id.value())
                .update();
    }

    public void followedUp(AppraisalId id, RunId run) {
        database.sql("update appraisal_objection set follow_up = ? where appraisal_id = ?")
                .params(run.value(), id.value())
                .update();
    }

    public List<Contested> contested() {
        return database.sql("""
                select a.period_code, a.rule_set, o.target, o.reference, count(*) as made,
                    sum(case when o.upheld then 1 else 0 end) as upheld
                from appraisal_objection o join appraisal a on a.id = o.appraisal_id
                group by a.period_code, a.rule_set, o.target, o.reference
                order by made desc, a.period_code desc, a.rule_set, o.target, o.reference""")
                .query((row, number) -> new Contested(
                        row.getString("period_code"),
                        new RuleSetId(row.getString("rule_set")),
                        new Objection.Target(
                                Objection.Target.Kind.valueOf(row.getString("target")), row.getString("reference")),
                        row.getInt("made"),
                        row.getInt("upheld")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
