package id.tolok.planning;

import static id.tolok.shared.Permission.PLANNING_EDIT;

import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.intake.GoalFile;
import id.tolok.planning.intake.GoalRow;
import id.tolok.planning.internal.GoalStore;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of goals ({@code nip,code,kind,target,realised} and, in words, {@code result,measure,unit,perspective}, and {@code weight}) for a period in which goals may still change. */
@Service
@Transactional(readOnly = true)
public class GoalImport {

    private static final int LONGEST = 200;

    private final Organisation organisation;
    private final Periods periods;
    private final GoalStore store;
    private final ApplicationEventPublisher events;

    GoalImport(Organisation organisation, Periods periods, GoalStore store, ApplicationEventPublisher events) {
        this.organisation = organisation;
        this.periods = periods;
        this.store = store;
        this.events = events;
    }

    /** What the file would bring; nothing is written. */
    @Requires(PLANNING_EDIT)
    public GoalImportReport preview(String file, byte[] content, PeriodId period) {
        return take(file, content, period, false);
    }

    /** Stores the good rows, all or, if anything breaks, none. */
    @Requires(PLANNING_EDIT)
    @Transactional
    public GoalImportReport apply(String file, byte[] content, PeriodId period) {
        var report = take(file, content, period, true);
        events.publishEvent(Auditable.of("planning.goals-imported", "period:" + period.value(), Hash.of(content)));
        return report;
    }

    private GoalImportReport take(String file, byte[] content, PeriodId id, boolean write) {
        var period = periods.find(id).orElseThrow(() -> new PlanningRefusal("PERIOD_UNKNOWN"));
        if (!period.state().goalsMayChange()) {
            throw new PlanningRefusal("GOALS_FROZEN", period.state());
        }
        var numbers = organisation.numbers();
        var issues = new ArrayList<Issue>();
        var rows = new ArrayList<GoalRow>();
        var unreadable =
                GoalFile.read(file, new ByteArrayInputStream(content), numbers::containsKey, rows::add, issues::add);
        rows.removeIf(row -> isTooLong(row, issues));
        return unreadable
                .map(issue -> new GoalImportReport(0, 0, 0, Issues.of(issue)))
                .orElseGet(() -> store.take(id, withIds(rows, numbers), Issues.of(issues), write));
    }

    private static boolean isTooLong(GoalRow row, List<Issue> issues) {
        var kind = row.goal().kind();
        boolean tooLong = row.goal().code().length() > LONGEST
                || kind != null && kind.length() > LONGEST
                || row.words().isTooLong();
        if (tooLong) {
            issues.add(Issue.error("GOAL_TOO_LONG", row.place(), LONGEST));
        }
        return tooLong;
    }

    private static List<GoalStore.Wanted> withIds(List<GoalRow> rows, Map<Nip, EmployeeId> numbers) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(numbers.get(row.nip())).stream()
                        .map(employee -> new GoalStore.Wanted(employee, row.goal(), row.words())))
                .toList();
    }
}
