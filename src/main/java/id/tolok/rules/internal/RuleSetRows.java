package id.tolok.rules.internal;

import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.RuleSet;
import id.tolok.shared.RuleSetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rule sets. */
@Repository
public class RuleSetRows {

    private final JdbcClient jdbc;

    RuleSetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RuleSet> all() {
        return jdbc.sql("select * from rule_set order by id")
                .query(RuleSetRows::row)
                .list();
    }

    public Optional<RuleSet> find(RuleSetId id) {
        return jdbc.sql("select * from rule_set where id = :id")
                .param("id", id.value())
                .query(RuleSetRows::row)
                .optional();
    }

    /** Holds a rule set until the transaction ends: its versions are numbered and published one after the other. */
    public boolean hold(RuleSetId id) {
        return jdbc.sql("select id from rule_set where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    public void add(RuleSet ruleSet) {
        jdbc.sql("insert into rule_set (id, title_id, title_en) values (:id, :titleId, :titleEn)")
                .param("id", ruleSet.id().value())
                .param("titleId", ruleSet.titles().id())
                .param("titleEn", ruleSet.titles().en())
                .update();
    }

    public void rename(RuleSet ruleSet) {
        jdbc.sql("update rule_set set title_id = :titleId, title_en = :titleEn where id = :id")
                .param("id", ruleSet.id().value())
                .param("titleId", ruleSet.titles().id())
                .param("titleEn", ruleSet.titles().en())
                .update();
    }

    private static RuleSet row(ResultSet row, int index) throws SQLException {
        return new RuleSet(
                new RuleSetId(row.getString("id")), new Titles(row.getString("title_id"), row.getString("title_en")));
    }
}
