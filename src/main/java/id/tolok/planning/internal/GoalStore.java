package id.tolok.planning.internal;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.planning.GoalImportReport;
import id.tolok.planning.intake.GoalWording;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issues;
import id.tolok.shared.PeriodId;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares goals with the stored ones, and stores them. */
@Component
public class GoalStore {

    private final GoalRepository goals;

    GoalStore(GoalRepository goals) {
        this.goals = goals;
    }

    public GoalImportReport take(PeriodId period, List<Wanted> rows, Issues issues, boolean write) {
        var stored = new HashMap<Key, GoalEntity>();
        goals.findByPeriodIdOrderByEmployeeIdAscCodeAsc(period.value())
                .forEach(goal -> stored.put(new Key(goal.employee(), goal.code()), goal));
        int added = 0;
        int changed = 0;
        for (var row : rows) {
            var old = stored.get(new Key(row.employee(), row.goal().code()));
            if (old == null) {
                added++;
            } else if (old.differsFrom(row.goal(), row.words())) {
                changed++;
            }
            if (write) {
                var goal = old == null
                        ? new GoalEntity(period, row.employee(), row.goal().code())
                        : old;
                goal.change(row.goal(), row.words());
                goals.save(goal);
            }
        }
        return new GoalImportReport(added, changed, rows.size() - added - changed, issues);
    }

    /** What a row wants to be stored. */
    public record Wanted(EmployeeId employee, Goal goal, GoalWording words) {}

    private record Key(EmployeeId employee, String code) {}
}
