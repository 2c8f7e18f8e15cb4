package id.tolok.coaching.internal;

import id.tolok.coaching.OwnView;
import id.tolok.coaching.OwnView.Side;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of views: one line for each side and aspect. */
@Repository
public class OwnViewRows {

    private final JdbcClient database;

    OwnViewRows(JdbcClient database) {
        this.database = database;
    }

    public void write(EmployeeId employee, PeriodId period, RuleSetId ruleSet, OwnView view) {
        database.sql("delete from own_view where employee_id = ? and period_id = ? and rule_set = ? and side = ?")
                .params(
                        employee.value(),
                        period.value(),
                        ruleSet.value(),
                        view.side().name())
                .update();
        view.levels()
                .forEach((aspect, level) -> database.sql("insert into own_view (employee_id, period_id, rule_set, side,"
                                + " aspect, view_level, note) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                employee.value(),
                                period.value(),
                                ruleSet.value(),
                                view.side().name(),
                                aspect,
                                level,
                                view.note())
                        .update());
    }

    public List<OwnView> of(EmployeeId employee, PeriodId period, RuleSetId ruleSet) {
        var levels = new EnumMap<Side, SortedMap<String, Integer>>(Side.class);
        var notes = new EnumMap<Side, String>(Side.class);
        database.sql("select side, aspect, view_level, note from own_view where employee_id = ? and period_id = ?"
                        + " and rule_set = ?")
                .params(employee.value(), period.value(), ruleSet.value())
                .query(row -> {
                    var side = Side.valueOf(row.getString("side"));
                    levels.computeIfAbsent(side, unseen -> new TreeMap<>())
                            .put(row.getString("aspect"), row.getInt("view_level"));
                    notes.put(side, row.getString("note"));
                });
        return levels.entrySet().stream()
                .map(entry -> new OwnView(entry.getKey(), entry.getValue(), notes.getOrDefault(entry.getKey(), "")))
                .toList();
    }
}
