package id.tolok.rules.internal;

import id.tolok.rules.Signature;
import id.tolok.rules.StudiedImpact;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table that tells whose impact was computed. Rows are only ever added. */
@Repository
public class ImpactRows {

    private final JdbcClient jdbc;

    ImpactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RuleSetVersionId version, StudiedImpact impact) {
        jdbc.sql("""
                insert into rule_impact (version_id, period_id, before_hash, content_hash, people, moved, computed_by, computed_at)
                values (:version, :period, :before, :content, :people, :moved, :by, :at)""")
                .param("version", version.value())
                .param("period", impact.period().value())
                .param("before", impact.before().map(Hash::hex).orElse(null))
                .param("content", impact.content().hex())
                .param("people", impact.people())
                .param("moved", impact.moved())
                .param("by", impact.signature().by())
                .param("at", VersionRows.timestamp(impact.signature().at()))
                .update();
    }

    /** The newest first. */
    public List<StudiedImpact> of(RuleSetVersionId version) {
        return jdbc.sql("select * from rule_impact where version_id = :version order by id desc")
                .param("version", version.value())
                .query((row, index) -> new StudiedImpact(
                        new PeriodId(row.getLong("period_id")),
                        Optional.ofNullable(row.getString("before_hash")).map(Hash::new),
                        new Hash(row.getString("content_hash")),
                        row.getInt("people"),
                        row.getInt("moved"),
                        new Signature(row.getString("computed_by"), VersionRows.instant(row, "computed_at"))))
                .list();
    }
}
