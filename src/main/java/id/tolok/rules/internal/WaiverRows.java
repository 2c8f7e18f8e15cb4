package id.tolok.rules.internal;

import id.tolok.rules.Signature;
import id.tolok.rules.Waiver;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reasons for findings that stand. */
@Repository
public class WaiverRows {

    private final JdbcClient jdbc;

    WaiverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Waiver> of(RuleSetVersionId version) {
        return jdbc.sql("select * from rule_waiver where version_id = :version order by finding")
                .param("version", version.value())
                .query((row, index) -> new Waiver(
                        new Hash(row.getString("finding")),
                        row.getString("reason"),
                        new Signature(row.getString("waived_by"), VersionRows.instant(row, "waived_at"))))
                .list();
    }

    public void put(RuleSetVersionId version, Waiver waiver) {
        remove(version, waiver.finding());
        jdbc.sql("""
                insert into rule_waiver (version_id, finding, reason, waived_by, waived_at)
                values (:version, :finding, :reason, :by, :at)""")
                .param("version", version.value())
                .param("finding", waiver.finding().hex())
                .param("reason", waiver.reason())
                .param("by", waiver.signature().by())
                .param("at", VersionRows.timestamp(waiver.signature().at()))
                .update();
    }

    public void remove(RuleSetVersionId version, Hash finding) {
        jdbc.sql("delete from rule_waiver where version_id = :version and finding = :finding")
                .param("version", version.value())
                .param("finding", finding.hex())
                .update();
    }

    public void copy(RuleSetVersionId from, RuleSetVersionId to) {
        jdbc.sql("""
                insert into rule_waiver (version_id, finding, reason, waived_by, waived_at)
                select cast(:to as bigint), finding, reason, waived_by, waived_at
                from rule_waiver where version_id = :from""").param("to", to.value()).param("from", from.value()).update();
    }
}
