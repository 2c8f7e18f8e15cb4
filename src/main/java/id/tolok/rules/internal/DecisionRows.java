package id.tolok.rules.internal;

import id.tolok.rules.Decision;
import id.tolok.rules.Signature;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decisions about versions. Rows are only ever added. */
@Repository
public class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RuleSetVersionId version, Decision decision) {
        jdbc.sql("""
                insert into rule_decision (version_id, step, content_hash, decided_by, decided_at, reason)
                values (:version, :step, :content, :by, :at, :reason)""")
                .param("version", version.value())
                .param("step", decision.step().name())
                .param("content", decision.content().hex())
                .param("by", decision.signature().by())
                .param("at", VersionRows.timestamp(decision.signature().at()))
                .param("reason", decision.reason().orElse(null))
                .update();
    }

    /** All decisions, the first one first. */
    public List<Decision> of(RuleSetVersionId version) {
        return jdbc.sql("select * from rule_decision where version_id = :version order by id")
                .param("version", version.value())
                .query(DecisionRows::row)
                .list();
    }

    private static Decision row(ResultSet row, int index) throws SQLException {
        return new Decision(
                Decision.Step.valueOf(row.getString("step")),
                new Hash(row.getString("content_hash")),
                new Signature(row.getString("decided_by"), VersionRows.instant(row, "decided_at")),
                Optional.ofNullable(row.getString("reason")));
    }
}
