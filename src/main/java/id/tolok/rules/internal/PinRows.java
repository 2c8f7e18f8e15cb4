package id.tolok.rules.internal;

import id.tolok.rules.PinnedPeriod;
import id.tolok.rules.Signature;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of periods that keep a version. Rows are only ever added; of a period the newest one counts. */
@Repository
public class PinRows {

    private static final String NEWEST = """
            select * from rule_pin where id in (select max(id) from rule_pin where rule_set = :ruleSet group by period_id)""";

    private final JdbcClient jdbc;

    PinRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RuleSetId ruleSet, PinnedPeriod pin) {
        jdbc.sql("""
                insert into rule_pin (rule_set, period_id, version_id, pinned_by, pinned_at, reason)
                values (:ruleSet, :period, :version, :by, :at, :reason)""")
                .param("ruleSet", ruleSet.value())
                .param("period", pin.period().value())
                .param("version", pin.version().value())
                .param("by", pin.signature().by())
                .param("at", VersionRows.timestamp(pin.signature().at()))
                .param("reason", pin.reason().orElse(null))
                .update();
    }

    /** What each period keeps now, the period that was opened last first. */
    public List<PinnedPeriod> of(RuleSetId ruleSet) {
        return jdbc.sql(NEWEST + " order by period_id desc")
                .param("ruleSet", ruleSet.value())
                .query(PinRows::row)
                .list();
    }

    public Optional<PinnedPeriod> find(RuleSetId ruleSet, PeriodId period) {
        return jdbc.sql(NEWEST + " and period_id = :period")
                .param("ruleSet", ruleSet.value())
                .param("period", period.value())
                .query(PinRows::row)
                .optional();
    }

    private static PinnedPeriod row(ResultSet row, int index) throws SQLException {
        return new PinnedPeriod(
                new PeriodId(row.getLong("period_id")),
                new RuleSetVersionId(row.getLong("version_id")),
                new Signature(row.getString("pinned_by"), VersionRows.instant(row, "pinned_at")),
                Optional.ofNullable(row.getString("reason")));
    }
}
